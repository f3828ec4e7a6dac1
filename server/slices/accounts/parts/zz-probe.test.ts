// Temporary probe.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as contract from '#contract/accounts'
import * as house from '#contract/house'
import { openRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'
import { makeResetLink } from '../index.ts'
const clock = fakeClock()
let home: TestNeoSpace
let owner: Visitor
beforeAll(async () => {
  home = await testNeoSpace({ clock })
  owner = (await home.signedIn('boss', 'owner')).visitor
})
afterAll(() => home[Symbol.asyncDispose]())
const code = (a: any) => (a.body.ok ? 'ok' : a.body.code)
it('NUL name', async () => {
  for (const username of ['a\u0000b', '\ud800', 'x y'])
    console.log(JSON.stringify(username), code(await home.visitor().ask(contract.signIn, { body: { username, password: 'x' } })))
})
it('NUL note', async () => {
  for (const note of ['a\u0000b', '\ud800', '\u200b', 'a\nb'])
    console.log(JSON.stringify(note), code(await owner.ask(house.createInvite, { body: { note } })))
  console.log(code(await owner.ask(house.changeHouse, { body: { name: 'a\nb' } })), JSON.stringify((await owner.request(house.getHouse, {})).name))
})
it('parallel', async () => {
  await home.signedIn('target')
  const answers = await Promise.all(Array.from({ length: 12 }, () => home.visitor().ask(contract.signIn, { body: { username: 'target', password: 'wrong one' } })))
  console.log(answers.map(code))
})
it('tour', async () => {
  await owner.request(openRoom, { body: { name: 'tour' } as never })
  console.log(code(await owner.ask(house.addSamples, {})))
})
it('weird keys', async () => {
  const a = await owner.fetch('PATCH', '/api/house', { raw: '{"__proto__":{"join":"open"},"constructor":1,"toString":"x","has_owner":false,"origin":"http://evil"}' })
  console.log(a.status, JSON.stringify(a.body))
})
