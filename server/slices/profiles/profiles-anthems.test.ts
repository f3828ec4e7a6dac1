// Songs as anthems: who may choose which, who hears them, and what is told when one falls silent.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blockPerson, unblockPerson } from '#contract/friends'
import { banPerson } from '#contract/moderation'
import * as contract from '#contract/profiles'
import { deleteSketch, publishSketch } from '#contract/sketches'
import { changeWall, changeWallSettings } from '#contract/walls'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { puts } from '#dev-env/sample-module'
import { described, keep, publish } from '#dev-env/sketching'
import { wav } from '#dev-env/sounds'
import { houseSongs } from '#song/house/index'
import { writeSong } from '#song/write-song'
import { eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let olga: Person
let ann: Person
let bob: Person
beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga', 'owner')
  ann = await house.person('ann')
  bob = await house.person('bob')
  await ann.visitor.request(contract.chooseProfileAudience, { body: { audience: 'everyone' } })
})
afterAll(() => house[Symbol.asyncDispose]())

const code = writeSong(houseSongs.dusk())
type Shown = Parameters<typeof described>[0]
const put = (by: Person, title: string, more: Shown = {}) =>
  publish(by.visitor, { title, ...more }, { kind: 'song', title, code })
const show = (by: Person, name: string, more: Shown) =>
  by.visitor.request(publishSketch, { params: { name }, body: described(more) })
const choose = (anthem_song: string | null, by = ann) =>
  by.visitor.ask(contract.changeProfile, { body: { anthem_song } }).then(({ body }) => (body.ok ? 'ok' : body.code))
const profileOf = async (who: Pick<Person, 'visitor'>, username = 'ann') =>
  (await who.visitor.request(contract.getPerson, { params: { username } })).profile
/** What is heard, and what its owner is told. */
const heard = async (who: Pick<Person, 'visitor'>): Promise<string | null> => {
  const { anthem_song, anthem_silent } = await profileOf(who)
  return anthem_silent ?? anthem_song?.song.title ?? null
}
const stranger = () => ({ visitor: house.visitor() })

it('WALL-1.10 a published song of anybody is an anthem in the revision that was published then, with its title and maker', async () => {
  const name = await put(bob, 'Evening')
  expect(await choose(name)).toBe('ok')
  const revision = await keep(bob.visitor, name, writeSong({ ...houseSongs.dusk(), bpm: 90 }), 'Morning')
  await show(bob, name, { title: 'Morning', revision })
  for (const who of [ann, bob, olga, stranger()])
    expect((await profileOf(who)).anthem_song).toMatchObject({
      revision: 1,
      song: { name, kind: 'song', title: 'Morning', maker: { username: 'bob' }, revision: 2 },
    })
  // Chosen anew, it is the newer one.
  expect(await choose(name)).toBe('ok')
  expect((await profileOf(olga)).anthem_song?.revision).toBe(2)
  expect(await choose(null)).toBe('ok')
  expect(await heard(olga)).toBeNull()
})

it('WALL-1.10 what is no song, was never published, is private or not for oneself is refused in words', async () => {
  expect(await choose(await publish(bob.visitor))).toBe('VALIDATION')
  expect(await choose(await put(bob, 'His alone', { visibility: 'private' }))).toBe('NOT_FOUND')
  expect(await choose(await put(ann, 'Hers alone', { visibility: 'private' }))).toBe('NOT_FOUND')
  expect(await choose('nobodyAtAll0')).toBe('NOT_FOUND')
  const both = { anthem: (await send(ann, wav(500), 'anthem')).name, anthem_song: await put(bob, 'Either') }
  const { body } = await ann.visitor.ask(contract.changeProfile, { body: both })
  expect(body).toMatchObject({ ok: false, code: 'VALIDATION', fields: { anthem_song: expect.any(String) } })
  expect(await heard(ann)).toBeNull()
})

it('WALL-1.10 an anthem is a sound or a song: each takes the place of the other', async () => {
  const sound = await send(ann, wav(500), 'anthem')
  await ann.visitor.request(contract.changeProfile, { body: { anthem: sound.name } })
  const { url } = (await profileOf(bob)).anthem ?? { url: '' }
  expect(await choose(await put(bob, 'Instead', { visibility: 'unlisted' }))).toBe('ok')
  expect(await profileOf(bob)).toMatchObject({ anthem: null, anthem_song: { song: { title: 'Instead' } } })
  expect((await fetch(`${house.url}${url}`)).status).toBe(404)
  await ann.visitor.request(contract.changeProfile, { body: { anthem: sound.name } })
  expect(await profileOf(bob)).toMatchObject({ anthem: { name: sound.name }, anthem_song: null, anthem_silent: null })
  await ann.visitor.request(contract.changeProfile, { body: { anthem: null } })
})

it('WALL-1.11 a song that its maker takes back falls silent for all at once, its owner is told, and it is back when it is', async () => {
  const [hers, his] = [await put(ann, 'Of her own'), await put(bob, 'Of his own')]
  await choose(hers)
  await show(ann, hers, { title: 'Of her own', visibility: 'private' })
  expect([await heard(ann), await heard(bob), await heard(stranger())]).toEqual(['private', null, null])
  // She hears it herself.
  expect((await profileOf(ann)).anthem_song?.song.name).toBe(hers)
  await choose(his)
  await show(bob, his, { title: 'Of his own', visibility: 'private' })
  // Bob would hear it; on her wall nobody does.
  expect([await heard(ann), await heard(bob), await heard(olga)]).toEqual(['gone', null, null])
  await show(bob, his, { title: 'Of his own' })
  expect([await heard(ann), await heard(bob), await heard(olga)]).toEqual(['Of his own', 'Of his own', 'Of his own'])
  await bob.visitor.request(deleteSketch, { params: { name: his } })
  expect([await heard(ann), await heard(bob)]).toEqual(['gone', null])
  expect(await choose(null)).toBe('ok')
  expect(await heard(ann)).toBeNull()
})

it('WALL-1.11 nobody hears the song of somebody with whom they, or the wall’s owner, are apart', async () => {
  await choose(await put(bob, 'Apart'))
  await bob.visitor.request(blockPerson, { params: { id: olga.id } })
  expect([await heard(ann), await heard(olga), await heard(stranger())]).toEqual(['Apart', null, 'Apart'])
  await bob.visitor.request(unblockPerson, { params: { id: olga.id } })
  await bob.visitor.request(blockPerson, { params: { id: ann.id } })
  expect([await heard(ann), await heard(olga), await heard(stranger())]).toEqual(['gone', null, null])
  await bob.visitor.request(unblockPerson, { params: { id: ann.id } })
  expect(await heard(olga)).toBe('Apart')
})

it('WALL-1.11 with its banned or erased maker a song falls silent', async () => {
  const [cat, dan] = [await house.person('cat'), await house.person('dan')]
  await choose(await put(cat, 'Of cat'))
  await olga.visitor.request(banPerson, { params: { id: cat.id }, body: { reason: 'noise' } })
  expect([await heard(ann), await heard(bob)]).toEqual(['gone', null])
  await choose(await put(dan, 'Of dan'))
  expect(await heard(bob)).toBe('Of dan')
  await eraseNow(house.house.ctx, 'dan')
  expect([await heard(ann), await heard(bob)]).toEqual(['gone', null])
})

it('WALL-1.12 a wall’s page without a script names the song with its maker, and leads to it', async () => {
  const page = async (as = stranger()) =>
    (await fetch(`${house.url}/@ann`, { headers: { cookie: as.visitor.cookie() } })).text()
  await ann.visitor.request(changeWall, { body: { client_id: 'some-words', steps: [puts('module-a', 'Hello.')] } })
  await ann.visitor.request(changeWallSettings, { body: { audience: 'everyone' } })
  const name = await put(bob, 'Evening <b>')
  await choose(name)
  for (const path of ['/@ann', '/@ann?calm=1']) {
    const text = await (await fetch(`${house.url}${path}`)).text()
    expect(text).toContain(`href="${house.config.origin}/songs/${name}/1"`)
    expect(text).toContain('Evening &lt;b>')
    expect(text).toContain('by <bdi>bob</bdi>')
  }
  await show(bob, name, { title: 'Evening', visibility: 'private' })
  expect(await page()).not.toContain(name)
  expect(await page(bob)).not.toContain(name)
})
