// Scenarios of the door and of those who came through it lately: the join switch, the raid switch, and people who are new.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createAccount } from '#contract/accounts'
import { changeDirectSettings, openConversation } from '#contract/direct'
import * as house from '#contract/house'
import { sizes } from '#contract/limits'
import { editMessage, sendMessage } from '#contract/messages'
import { knowPerson } from '#contract/moderation'
import { limits } from '#contract/rates'
import { openRoom } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { makeInvite } from '#slices/accounts/index'

const clock = fakeClock()
let home: TestNeoSpace
let owner: Person
let warden: Person
let ada: Person
let count = 0

beforeAll(async () => {
  home = await testNeoSpace({ clock })
  owner = await home.person('boss', 'owner')
  warden = await home.person('warden', 'moderator')
  ada = await home.person('ada')
  await owner.visitor.request(house.changeHouse, { body: { join: 'open' } })
})
afterAll(() => home[Symbol.asyncDispose]())
beforeEach(async () => {
  count++
  await flip({ shut: false, raid_hours: null })
})

const flip = (body: { shut?: boolean; raid_hours?: number | null }) =>
  warden.visitor.request(house.switchHouse, { body })
const code = async (asked: Promise<{ readonly body: { readonly ok: boolean; readonly code?: string } }>) => {
  const { body } = await asked
  return body.ok ? 'ok' : body.code
}
const signUp = (username: string, invite?: string) =>
  home.visitor().ask(createAccount, { body: { username, password: passphrase, ...(invite ? { invite } : {}) } })
const invite = async () =>
  (await makeInvite(home.house.ctx, { note: '', hours: 1, maxUses: 1, createdBy: null })).link.split('#')[1] ?? ''
/** Somebody who has just joined through the door. */
const newcomer = (): Promise<Person> => newcomerNamed(`new${count}`)
async function newcomerNamed(username: string): Promise<Person> {
  const visitor = home.visitor()
  const body = { username, password: passphrase }
  const { user } = await visitor.request(createAccount, { body })
  return await connect(visitor, user)
}
const say = async (who: Person, content: string, n = 0) => {
  const answer = await who.ask(sendMessage, { room: 'general', content, client_id: `new-${count}-${n}-${who.id}-say` })
  return answer.ok ? answer.data.message : answer.code
}

it('MOD-1.20 nobody joins while the door is shut, whatever they bring, and everybody hears of it', async () => {
  ada.forget()
  await flip({ shut: true })
  expect(await ada.hears(house.guardPush)).toEqual({ shut: true, raid_until: null })
  expect(await code(signUp(`shut${count}`))).toBe('FORBIDDEN')
  expect(await code(signUp(`shut${count}`, await invite()))).toBe('FORBIDDEN')
  expect(await home.visitor().request(house.getHouse, {})).toMatchObject({ shut: true, join: 'open' })
  await flip({ shut: false })
  expect(await code(signUp(`shut${count}`))).toBe('ok')
  expect(await code(ada.visitor.ask(house.switchHouse, { body: { shut: true } }))).toBe('FORBIDDEN')
})

it('MOD-1.23 in a raid whoever joins waits, and whoever is new sends words alone and opens no room, until it ends by itself', async () => {
  await using recent = await newcomer()
  ada.forget()
  await flip({ raid_hours: 2 })
  expect(await ada.hears(house.guardPush)).toMatchObject({ shut: false, raid_until: expect.any(String) })
  expect(await code(signUp(`raid${count}`))).toBe('PENDING')
  expect(await code(signUp(`raid${count}b`, await invite()))).toBe('PENDING')
  expect(await say(recent, 'look at https://pages.example/', 1)).toBe('FORBIDDEN')
  const plain = await say(recent, 'only words', 2)
  expect(plain).toMatchObject({ content: 'only words' })
  const id = typeof plain === 'object' ? plain.id : 0
  expect(await recent.ask(editMessage, { id, content: 'now https://pages.example/' })).toMatchObject({
    code: 'FORBIDDEN',
  })
  expect(await code(recent.visitor.ask(openRoom, { body: { name: `raid-room-${count}` } }))).toBe('FORBIDDEN')
  expect(await say(ada, 'see https://pages.example/', 3)).toMatchObject({ content: 'see https://pages.example/' })
  clock.advance(2 * 3_600_000)
  expect(await home.visitor().request(house.getHouse, {})).toMatchObject({ raid_until: null })
  expect(await say(recent, 'look at https://pages.example/', 4)).toMatchObject({ user: recent.username })
})

it('MOD-1.21 MOD-1.22 whoever is new knocks everywhere, and no longer once they are known', async () => {
  await using recent = await newcomer()
  await ada.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  const write = async (who: Person, to: Person) => {
    const body = { content: 'hello', client_id: `knock-${count}-${who.id}-${to.id}` }
    return await who.visitor.request(openConversation, { params: { username: to.username }, body })
  }
  expect((await write(recent, ada)).conversation).toMatchObject({ state: 'waiting' })
  const other = await home.person(`known${count}`)
  expect((await write(other, ada)).conversation).toMatchObject({ state: 'open' })
  await using early = await newcomerNamed(`early${count}`)
  const { person } = await warden.visitor.request(knowPerson, { params: { id: early.id } })
  expect(person.new_until).toBeNull()
  expect((await write(early, ada)).conversation).toMatchObject({ state: 'open' })
  clock.advance(sizes.newMs)
  const third = await home.person(`third${count}`)
  await third.visitor.request(changeDirectSettings, { body: { takes_from: 'everyone' } })
  expect((await write(recent, third)).conversation).toMatchObject({ state: 'open' })
})

it('MOD-1.22 whoever is new says less', async () => {
  await using strict = await testNeoSpace({ clock, env: { NEOSPACE_LIMITS_FACTOR: '1' } })
  const boss = await strict.person('boss', 'owner')
  await boss.visitor.request(house.changeHouse, { body: { join: 'open' } })
  const visitor = strict.visitor()
  const { user } = await visitor.request(createAccount, { body: { username: 'fresh', password: passphrase } })
  await using fresh = await connect(visitor, user)
  const known = await strict.person('known')
  const most = limits.newcomer.windows[0].points
  const send = async (who: Person, n: number) =>
    (await who.ask(sendMessage, { room: 'general', content: 'x', client_id: `less-${who.id}-${n}-message` })).ok
  // Within the limits that everybody has: ten in ten seconds.
  for (let n = 0; n < most; n++) {
    if (n === 5) clock.advance(11_000)
    expect(await send(fresh, n)).toBe(true)
    expect(await send(known, n)).toBe(true)
  }
  clock.advance(11_000)
  expect(await send(fresh, most)).toBe(false)
  expect(await send(known, most)).toBe(true)
  clock.advance(61_000)
  expect(await send(fresh, most + 1)).toBe(true)
})
