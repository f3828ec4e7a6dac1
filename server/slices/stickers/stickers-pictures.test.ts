// Pictures of one's own as stickers: what may be stuck on, and who sees the picture from one request to the next.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deleteFile } from '#contract/files'
import { blockPerson, followPerson, unblockPerson } from '#contract/friends'
import * as contract from '#contract/stickers'
import { changeWallSettings, type WallSettings } from '#contract/walls'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { eraseNow } from '#slices/accounts/index'

let house: TestNeoSpace
let olga: Person
let ben: Person
let cleo: Person
let count = 0
const params = { username: 'olga' }
const place = { x: 10, y: -20, size: 96, turn: 5, layer: 2 }

beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
  ben = await house.person('ben')
  cleo = await house.person('cleo')
})
afterAll(() => house[Symbol.asyncDispose]())
const settings = (body: Partial<WallSettings>) => olga.visitor.request(changeWallSettings, { body })
beforeEach(() => settings({ audience: 'everyone', board: 'everyone', approve: false }))

const stick = (by: Person, picture: string, alt = 'A boot') =>
  by.visitor.ask(contract.placeSticker, {
    params,
    body: { client_id: `picture-${++count}`, content: { kind: 'picture', picture, alt }, place },
  })
const stuck = async (by: Person, picture: string) => {
  const { body } = await stick(by, picture)
  if (!body.ok) throw new Error(body.error)
  return body.data.sticker
}
const drawn = async (by: Person) => (await send(by, png(40, 20), 'sticker')).name
/** What somebody sees of the picture of this sticker: its status at the address that they were told, or that they have no such address. */
async function sees(viewer: Pick<Person, 'visitor'>, id: number): Promise<number | null> {
  const { items } = await viewer.visitor.request(contract.listStickers, { params, query: {} })
  const content = items.find((one) => one.id === id)?.content
  return content?.kind === 'picture' && content.file ? await status(content.file.url) : null
}
const status = async (url: string) => (await fetch(`${house.url}${url}`)).status
const addressFor = async (viewer: Person, id: number): Promise<string> => {
  const { items } = await viewer.visitor.request(contract.listStickers, { params, query: {} })
  const content = items.find((one) => one.id === id)?.content
  if (content?.kind !== 'picture' || !content.file) throw new Error('There is no picture.')
  return content.file.url
}

describe('what may be stuck on', () => {
  it('WALL-5.1 a picture that its placer sent as a sticker, and no other', async () => {
    const own = await drawn(ben)
    const { content } = await stuck(ben, own)
    expect(content).toMatchObject({ kind: 'picture', picture: own, alt: 'A boot', file: { width: 40, height: 20 } })
    const code = async (picture: string) => {
      const { body } = await stick(ben, picture)
      return body.ok ? 'ok' : body.code
    }
    expect(await code(await drawn(cleo))).toBe('VALIDATION')
    expect(await code((await send(ben, png(9, 9))).name)).toBe('VALIDATION')
    expect(await code('0'.repeat(22))).toBe('VALIDATION')
    expect(await code('../../etc/passwd')).toBe('VALIDATION')
  })
})

describe('who sees the picture', () => {
  it('WALL-5.12 whom the wall is for, as it is from one request to the next', async () => {
    const { id } = await stuck(ben, await drawn(ben))
    const stranger = { visitor: house.visitor() }
    expect([await sees(cleo, id), await sees(stranger, id)]).toEqual([200, 200])
    const [held, open] = [await addressFor(cleo, id), (await addressFor(cleo, id)).split('?')[0] ?? '']
    await settings({ audience: 'me' })
    expect([await status(held), await status(open)]).toEqual([404, 404])
    expect(await sees(olga, id)).toBe(200)
    await settings({ audience: 'everyone' })
    expect(await sees(stranger, id)).toBe(200)
  })

  it('WALL-5.12 while it waits its placer and the wall’s owner alone', async () => {
    await settings({ approve: true })
    const { id, pending } = await stuck(ben, await drawn(ben))
    expect(pending).toBe(true)
    expect([await sees(olga, id), await sees(ben, id), await sees(cleo, id)]).toEqual([200, 200, null])
    const open = (await addressFor(olga, id)).split('?')[0] ?? ''
    expect(await status(open)).toBe(404)
    await settings({ audience: 'followers' })
    await settings({ audience: 'everyone' })
    expect(await status(open)).toBe(404)
    await olga.visitor.request(contract.approveSticker, { params: { ...params, id } })
    expect([await sees(cleo, id), await status(open)]).toEqual([200, 200])
  })

  it('WALL-5.12 nobody whom its placer or the owner is kept apart from', async () => {
    const { id } = await stuck(ben, await drawn(ben))
    // The wall is not for everyone, so that the address is made out to who looks.
    await cleo.visitor.request(followPerson, { params: { id: olga.id } })
    await settings({ audience: 'followers' })
    const held = await addressFor(cleo, id)
    const open = held.split('?')[0] ?? ''
    const ticket = (await addressFor(olga, id)).split('?')[1]
    expect([await status(held), await status(`${open}?${ticket}`)]).toEqual([200, 200])
    await ben.visitor.request(blockPerson, { params: { id: cleo.id } })
    expect(await status(held)).toBe(404)
    await ben.visitor.request(unblockPerson, { params: { id: cleo.id } })
    expect(await status(held)).toBe(200)
    await ben.visitor.request(blockPerson, { params: { id: olga.id } })
    expect([await status(`${open}?${ticket}`), await status(held)]).toEqual([404, 404])
    await ben.visitor.request(unblockPerson, { params: { id: olga.id } })
    expect(await status(`${open}?${ticket}`)).toBe(200)
  })

  it('WALL-5.12 nobody once it was peeled off, and in a day it is swept', async () => {
    const picture = await drawn(ben)
    const { id } = await stuck(ben, picture)
    const open = (await addressFor(cleo, id)).split('?')[0] ?? ''
    await olga.visitor.request(contract.peelSticker, { params: { ...params, id } })
    expect(await status(open)).toBe(404)
    expect(await restingSince(picture)).not.toBeNull()
  })

  it('WALL-5.12 a picture that its placer took away leaves a sticker that says so', async () => {
    const picture = await drawn(ben)
    const { id } = await stuck(ben, picture)
    await ben.visitor.request(deleteFile, { params: { name: picture } })
    const { items } = await cleo.visitor.request(contract.listStickers, { params, query: {} })
    expect(items.find((one) => one.id === id)?.content).toMatchObject({ kind: 'picture', file: null })
  })
})

it('FILE-2.6 on an erased wall the pictures of others stand no more, and are swept', async () => {
  const gone = await house.person('gone')
  const picture = await drawn(ben)
  await ben.visitor.request(contract.placeSticker, {
    params: { username: gone.username },
    body: { client_id: 'on-their-wall', content: { kind: 'picture', picture, alt: '' }, place },
  })
  expect(await restingSince(picture)).toBeNull()
  await eraseNow(house.house.ctx, 'gone')
  expect(await restingSince(picture)).not.toBeNull()
})

const restingSince = async (name: string) =>
  (
    await house.house.ctx.db.reader
      .selectFrom('files')
      .select('unused_since')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
  ).unused_since
