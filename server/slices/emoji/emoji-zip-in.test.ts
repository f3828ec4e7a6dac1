// CHAT-3.45: a zip of emoji is looked into, and what is in it given one by one.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as contract from '#contract/emoji'
import { fakeClock } from '#dev-env/fakes/clock'
import { bytesOf, photo, send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { gif, png } from '#dev-env/pictures'
import { type ZipEntry, zipOf } from '#dev-env/zips'

const clock = fakeClock()
let house: TestNeoSpace
let admin: Person
let ben: Person
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  admin = await house.person('ada', 'admin')
  ben = await house.person('ben')
})
afterAll(() => house[Symbol.asyncDispose]())

const look = async (zip: Uint8Array<ArrayBuffer>) => {
  clock.advance(3_600_000)
  return await admin.visitor.request(contract.sendEmojiArchive, { bytes: zip })
}
const lookAt = (entries: readonly ZipEntry[]) => look(zipOf(entries))
const picture = png(40, 30)
const said = ({ found }: Awaited<ReturnType<typeof look>>) =>
  found.map(({ path, name, alt, picture: made, fault }) => [path, name, alt, made ? 'made' : fault])
const packs = async () => (await ben.visitor.request(contract.listEmoji, {})).packs
const opened = async (name: string) => {
  clock.advance(60_000)
  return (await admin.visitor.request(contract.openEmojiPack, { body: { name } })).pack.id
}

it('CHAT-3.45 plain pictures, in folders or not, are called what their files are, made fit', async () => {
  const answer = await lookAt([
    { name: 'my cats/', mode: 0o040_755, method: 0 },
    { name: 'my cats/Nap Time.png', bytes: picture },
    { name: 'my cats/Käse-Brot!.GIF', bytes: gif(20, 20, 3) },
    { name: 'my cats/_under_.jpg', bytes: await bytesOf(photo(30, 30).jpeg()) },
    { name: 'my cats/日記.png', bytes: picture },
    { name: `my cats/${'long '.repeat(20)}.webp`, bytes: await bytesOf(photo(30, 30).webp()) },
    { name: 'my cats/wave.png', bytes: picture },
    { name: 'my cats/WAVE.PNG', bytes: picture },
    { name: '__MACOSX/my cats/._wave.png', bytes: 'x' },
    { name: 'my cats/.DS_Store', bytes: 'x' },
    { name: 'my cats/LICENSE', bytes: 'Do as you like.' },
  ])
  expect(answer.pack).toBeNull()
  expect(said(answer)).toEqual([
    ['my cats/Nap Time.png', 'nap_time', '', 'made'],
    ['my cats/Käse-Brot!.GIF', 'kase_brot', '', 'made'],
    ['my cats/_under_.jpg', '_under_', '', 'made'],
    ['my cats/日記.png', '', '', 'made'],
    [expect.stringMatching(/^my cats\/long .*webp$/), 'long_long_long_long_long_long_lo', '', 'made'],
    ['my cats/wave.png', 'wave', '', 'made'],
    ['my cats/WAVE.PNG', 'wave', '', 'made'],
    ['my cats/LICENSE', 'license', '', expect.stringMatching(/no picture that the house takes/)],
  ])
  const [first, moving] = answer.found
  expect(first?.picture).toMatchObject({ use: 'emoji', type: 'image/webp', in_use: false, width: 40 })
  expect(moving?.picture).toMatchObject({ animated: true })
  expect((await fetch(`${house.url}${first?.picture?.url}`)).headers.get('content-type')).toBe('image/webp')
  expect(await packs()).toEqual([])
})

it('CHAT-3.45 CHAT-3.44 a pack that was taken away comes back with its names and words', async () => {
  const pack = await opened('Cats & 日記')
  for (const [name, alt] of [
    ['nap', 'A cat “asleep”'],
    ['con', ''],
  ] as const) {
    const { name: file } = await send(admin, png(300, 200), 'emoji')
    await admin.visitor.request(contract.addEmoji, { body: { name, alt, file, pack } })
  }
  const carried = await fetch(`${house.url}/emoji/${pack}/pack.zip`, { headers: { cookie: ben.visitor.cookie() } })
  const zip = new Uint8Array(await carried.arrayBuffer())
  const before = (await packs()).map(({ name, emoji }) => [name, emoji.map((one) => [one.name, one.alt, one.width])])
  await admin.visitor.request(contract.removeEmojiPack, { params: { id: pack } })
  const answer = await look(zip)
  expect([answer.pack, said(answer)]).toEqual([
    'Cats & 日記',
    [
      ['con_.webp', 'con', '', 'made'],
      ['nap.webp', 'nap', 'A cat “asleep”', 'made'],
    ],
  ])
  const again = await opened(answer.pack ?? '')
  for (const { name, alt, picture: made } of answer.found)
    await admin.visitor.request(contract.addEmoji, { body: { name, alt, file: made?.name ?? '', pack: again } })
  expect((await packs()).map(({ name, emoji }) => [name, emoji.map((one) => [one.name, one.alt, one.width])])).toEqual(
    before,
  )
})

it('CHAT-3.45 packs of Misskey’s and Pleroma’s are read by their lists', async () => {
  const misskey = {
    metaVersion: 2,
    host: 'elsewhere.example',
    emojis: [
      { downloaded: true, fileName: 'blob-hop.png', emoji: { name: 'BlobHop', category: 'Blobs', aliases: ['hop'] } },
      { downloaded: false, fileName: 'lost.png', emoji: { name: 'lost', category: 'Blobs' } },
    ],
  }
  const blobs = await lookAt([
    { name: 'export/meta.json', bytes: JSON.stringify(misskey) },
    { name: 'export/blob-hop.png', bytes: picture },
    { name: 'export/deep/pack.json', bytes: 'no list at all' },
  ])
  expect([blobs.pack, said(blobs)]).toEqual([
    'Blobs',
    [
      ['blob-hop.png', 'blobhop', '', 'made'],
      ['export/deep/pack.json', 'pack', '', expect.stringMatching(/no picture/)],
    ],
  ])
  const pleroma = { files: { blobsmile: 'a.png', gone: 'b.png' }, pack: { license: 'CC0' }, files_count: 2 }
  const smiles = await lookAt([
    { name: 'pack.json', bytes: `\uFEFF${JSON.stringify(pleroma)}` },
    { name: 'a.png', bytes: picture },
    { name: 'cc.png', bytes: picture },
  ])
  expect([smiles.pack, said(smiles)]).toEqual([
    null,
    [
      ['a.png', 'blobsmile', '', 'made'],
      ['b.png', 'gone', '', expect.stringMatching(/not in this zip/)],
      ['cc.png', 'cc', '', 'made'],
    ],
  ])
})

it('CHAT-3.45 fifty come in and are given at one go, and one more minute gives ten more', async () => {
  const entries = Array.from({ length: 55 }, (_, at) => ({ name: `fifty_${at}.png`, bytes: png(8 + at, 8) }))
  const { found } = await lookAt(entries)
  clock.advance(60_000)
  const pack = await opened('Fifty')
  for (const { name, alt, picture: made } of found)
    await admin.visitor.request(contract.addEmoji, { body: { name, alt, file: made?.name ?? '', pack } })
  expect((await packs()).find(({ id }) => id === pack)?.emoji).toHaveLength(55)
}, 60_000)

it('CHAT-3.45 nobody but those who keep the house has a zip looked into, and what came in so is theirs alone', async () => {
  const zip = zipOf([{ name: 'cat.png', bytes: picture }])
  const moderator = await house.person('mo', 'moderator')
  for (const who of [ben, moderator]) {
    const { body } = await who.visitor.ask(contract.sendEmojiArchive, { bytes: zip })
    expect(body).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  }
  const { found } = await look(zip)
  const owner = await house.person('olive', 'owner')
  const pack = await opened('Theirs')
  const body = { name: 'theirs', alt: '', file: found[0]?.picture?.name ?? '', pack }
  expect((await owner.visitor.ask(contract.addEmoji, { body })).body).toMatchObject({ ok: false, code: 'VALIDATION' })
})
