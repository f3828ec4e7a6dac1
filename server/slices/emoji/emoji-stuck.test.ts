// Scenarios of the house's emoji as stickers: on walls and on messages, by name.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as contract from '#contract/emoji'
import { stickOnMessage } from '#contract/message-stickers'
import { listStickers, placeSticker } from '#contract/stickers'
import { changeWall } from '#contract/walls'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { puts } from '#dev-env/sample-module'

let house: TestNeoSpace
let owner: Person
let ben: Person
beforeAll(async () => {
  house = await testNeoSpace()
  owner = await house.person('olive', 'owner')
  ben = await house.person('ben')
  const { pack } = await owner.visitor.request(contract.openEmojiPack, { body: { name: 'Cats' } })
  const { name: file } = await send(owner, png(40, 40), 'emoji')
  await owner.visitor.request(contract.addEmoji, { body: { name: 'nap_time', alt: '', file, pack: pack.id } })
  await owner.visitor.request(changeWall, { body: { client_id: 'emoji-wall-1', steps: [puts('module-emoji', 'x')] } })
  await ben.join('general')
})
afterAll(() => house[Symbol.asyncDispose]())

const there = { kind: 'house', house: 'nap_time' } as const
const nowhere = { kind: 'house', house: 'nap_over' } as const
const place = { x: 10, y: 10, size: 96, turn: 0, layer: 1 }
const params = { username: 'olive' }
const stickOnWall = async (content: typeof there | typeof nowhere, client_id: string) => {
  const { body } = await ben.visitor.ask(placeSticker, { params, body: { client_id, content, place } })
  return body.ok ? 'ok' : body.code
}
const stickOnLine = async (id: number, thing: typeof there | typeof nowhere, sticker: string, x = 0) => {
  const { body } = await ben.visitor.ask(stickOnMessage, { params: { id, sticker }, body: { thing, x, turn: 0 } })
  return body.ok ? 'ok' : body.code
}

it('CHAT-3.43 are stuck on walls and on messages while they are there, and stay as their names', async () => {
  const { message } = await ben.say('general', 'a line')
  expect(await stickOnWall(there, 'emoji-on-wall-1')).toBe('ok')
  expect(await stickOnLine(message.id, there, 'emoji-on-line-1')).toBe('ok')
  expect(await stickOnWall(nowhere, 'emoji-on-wall-2')).toBe('NOT_FOUND')
  expect(await stickOnLine(message.id, nowhere, 'emoji-on-line-2')).toBe('NOT_FOUND')
  await owner.visitor.request(contract.removeEmoji, { params: { name: 'nap_time' } })
  // Sent once more it is the same one, and it can be moved still; nothing new hangs there.
  expect(await stickOnWall(there, 'emoji-on-wall-1')).toBe('ok')
  expect(await stickOnLine(message.id, there, 'emoji-on-line-1', 500)).toBe('ok')
  expect(await stickOnWall(there, 'emoji-on-wall-3')).toBe('NOT_FOUND')
  expect(await stickOnLine(message.id, there, 'emoji-on-line-3')).toBe('NOT_FOUND')
  const wall = await house.visitor().request(listStickers, { params })
  expect(wall.items.map(({ content }) => content)).toEqual([there])
})
