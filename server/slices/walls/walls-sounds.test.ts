// Sounds and voices on a wall: which files may stand there, in which player, and what is written down of them.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ModuleOf } from '#contract/modules'
import * as contract from '#contract/walls'
import { type FileBytes, send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { sampleModule } from '#dev-env/sample-module'
import { wav, webm } from '#dev-env/sounds'

let house: TestNeoSpace
let olga: Person
let count = 0
beforeAll(async () => {
  house = await testNeoSpace()
})
beforeEach(async () => {
  olga = await house.person(`olga${++count}`)
})
afterAll(() => house[Symbol.asyncDispose]())

type Sound = ModuleOf<'audio'> | ModuleOf<'voice'>
const { id: _id, kind: _kind, content: _content, ...rest } = sampleModule('a-sound-00', '')
let sent = 0
/** Asks for it as a stranger's client would, whatever is in it. */
const put = async (kind: Sound['kind'], content: object): Promise<string> => {
  // Also what the contract does not know is sent.
  const module = { ...rest, id: 'a-sound-00', kind, content } as Sound
  const body = { client_id: `a-sound-${++sent}`, steps: [{ step: 'put' as const, module }] }
  const answer = await olga.visitor.ask(contract.changeWall, { body })
  return answer.body.ok ? 'ok' : answer.body.code
}
const seen = async () =>
  (await house.visitor().request(contract.getWall, { params: { username: olga.username } })).wall.modules[0]
const file = async (bytes: FileBytes, use: 'audio' | 'voice' | 'intro') => (await send(olga, bytes, use)).name

it('WALL-3.60 the chosen player and what is heard in it are seen by visitors, in the page without script, and no other player is taken', async () => {
  const name = await file(wav(500), 'audio')
  const told = 'A bell, far away.'
  expect(await put('audio', { file: name, title: 'Bell', caption: told, skin: 'ghettoblaster' })).toBe('ok')
  expect((await seen())?.content).toMatchObject({ caption: told, skin: 'ghettoblaster' })
  const page = await (await fetch(`${house.url}/@${olga.username}`, { headers: { accept: 'text/html' } })).text()
  expect(page).toContain(told)
  expect(await put('audio', { file: name, title: 'Bell', skin: 'javascript:' })).toBe('VALIDATION')
  expect(await put('audio', { file: name, title: 'Bell', caption: 'x'.repeat(281) })).toBe('VALIDATION')
  expect(await put('audio', { file: name, title: 'Bell' })).toBe('ok')
  expect((await seen())?.content).toEqual({ file: name, title: 'Bell' })
})

it('WALL-3.61 a recording of two minutes is a voice, a voice may stand as a sound, and nothing else may', async () => {
  expect(await put('voice', { file: await file(webm(115_000), 'audio'), title: '' })).toBe('ok')
  expect(await put('audio', { file: await file(wav(500), 'voice'), title: '' })).toBe('ok')
  expect(await put('audio', { file: await file(wav(500), 'intro'), title: '' })).toBe('VALIDATION')
})
