// CHAT-3.31, CHAT-3.35: names that two give at once, as two nodes on one database do.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#bedrock/actor'
import { Refusal } from '#bedrock/refusal'
import * as contract from '#contract/emoji'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { addEmoji } from './commands/add-emoji.ts'
import { changeEmoji } from './commands/change-emoji.ts'
import { changePack } from './commands/change-pack.ts'
import { openPack } from './commands/open-pack.ts'
import { removeEmoji } from './commands/remove-emoji.ts'
import type { Tx } from './owns.ts'

let house: TestNeoSpace
let admin: Person
let actor: Actor
let pack = 0
beforeAll(async () => {
  house = await testNeoSpace()
  admin = await house.person('ada', 'admin')
  actor = {
    id: admin.id,
    username: 'ada',
    role: 'admin',
    hidden: false,
    figure: null,
    sessionId: 1,
    frozen: false,
    mutedUntil: null,
    newUntil: null,
    confirmedAt: null,
    scopes: null,
  }
  pack = (await admin.visitor.request(contract.openEmojiPack, { body: { name: 'Cats' } })).pack.id
})
afterAll(() => house[Symbol.asyncDispose]())

async function give(name: string): Promise<void> {
  const { name: file } = await send(admin, png(40, 40), 'emoji')
  await admin.visitor.request(contract.addEmoji, { body: { name, alt: '', file, pack } })
}
/** Each with a key of its own, because a key holds back those of its own node alone. */
const atOnce = async (...works: readonly ((tx: Tx) => Promise<unknown>)[]): Promise<string[]> => {
  const said = works.map((work, at) =>
    house.house.ctx.db.write(`node ${at}`, work).then(
      () => 'ok',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    ),
  )
  return (await Promise.all(said)).toSorted()
}
const all = async () => (await admin.visitor.request(contract.listEmoji, {})).packs
const names = async () => (await all()).flatMap(({ emoji }) => emoji.map(({ name }) => name))
const renames = (from: string, to: string) => (tx: Tx) => changeEmoji(tx, actor, from, { name: to })

it('CHAT-3.31 of two emoji that are renamed to one name at once one gets it, and the other is told that it is taken', async () => {
  for (let round = 0; round < 5; round++) {
    const [one, two, wanted] = [`one_${round}`, `two_${round}`, `wanted_${round}`]
    await give(one)
    await give(two)
    expect(await atOnce(renames(one, wanted), renames(two, wanted))).toEqual(['CONFLICT', 'ok'])
    expect((await names()).filter((name) => name === wanted)).toHaveLength(1)
  }
})

it('CHAT-3.31 of two who give one name at once the other is told that the name is taken, and not that the picture is', async () => {
  const gives = async (name: string) => {
    const { name: file } = await send(admin, png(40, 40), 'emoji')
    return (tx: Tx) => addEmoji(tx, actor, { name, alt: '', file, pack })
  }
  for (let round = 0; round < 3; round++) {
    const wanted = `given_${round}`
    const said: string[] = []
    const heard = (work: (tx: Tx) => Promise<unknown>) => async (tx: Tx) =>
      await work(tx).catch((error: unknown) => {
        said.push(String(error))
        throw error
      })
    expect(await atOnce(heard(await gives(wanted)), heard(await gives(wanted)))).toEqual(['CONFLICT', 'ok'])
    expect(said.at(-1)).toContain(`The house has a :${wanted}: already.`)
  }
})

it('CHAT-3.33 an emoji that two rename at once, or one of them takes away, has one of the names or is gone, and nobody is told otherwise', async () => {
  for (let round = 0; round < 5; round++) {
    const [one, left, right] = [`same_${round}`, `left_${round}`, `right_${round}`]
    await give(one)
    expect(await atOnce(renames(one, left), renames(one, right))).toEqual(['NOT_FOUND', 'ok'])
    const kept = (await names()).filter((name) => name === left || name === right)
    expect(kept).toHaveLength(1)
    const [now = ''] = kept
    const said = await atOnce(renames(now, `last_${round}`), (tx) => removeEmoji(tx, actor, now))
    expect(said).toEqual(['NOT_FOUND', 'ok'])
  }
})

it('CHAT-3.35 of two packs that get one name at once one has it', async () => {
  const [{ id: one }, { id: two }] = await Promise.all(
    ['First', 'Second'].map(
      async (name) => (await admin.visitor.request(contract.openEmojiPack, { body: { name } })).pack,
    ),
  ).then(([a, b]) => [a ?? expect.fail(), b ?? expect.fail()] as const)
  const to = (id: number, name: string) => (tx: Tx) => changePack(tx, actor, id, { name })
  expect(await atOnce(to(one, 'Same'), to(two, 'SAME'))).toEqual(['CONFLICT', 'ok'])
  expect(await atOnce((tx) => openPack(tx, actor, 'Third'), to(one, 'third'))).toEqual(['CONFLICT', 'ok'])
})
