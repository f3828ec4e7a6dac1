// The docket on a real house: what everybody reads of acts of power, what nobody does, and that tampering is named.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getDocket } from '#contract/docket'
import * as messages from '#contract/messages'
import * as moderation from '#contract/moderation'
import * as sanctions from '#contract/sanctions'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { verifyDocket } from './index.ts'

let house: TestNeoSpace
let warden: Person
let peer: Person
let bob: Person
const reason = 'an unmistakable reason'

beforeAll(async () => {
  house = await testNeoSpace()
  warden = await house.person('warden', 'moderator')
  peer = await house.person('peer', 'admin')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

const read = () => house.visitor().request(getDocket, { query: {} })
const verdict = () => house.house.ctx.db.snapshot(verifyDocket)

it('MOD-4.1 MOD-4.2 a stranger reads every act with its rule, its end and its appeal, and nothing of whom or what', async () => {
  const { message } = await bob.say('general', 'an unmistakable sentence')
  await warden.visitor.request(messages.hideMessage, { params: { id: message.id }, body: { hidden: true } })
  const params = { id: bob.id }
  await warden.visitor.request(moderation.mutePerson, { params, body: { reason, minutes: 90, rule: 'spam' } })
  const [mute] = (await bob.visitor.request(sanctions.listOwnSanctions, { query: {} })).items
  const at = { params: { id: mute?.id ?? 0 } }
  await bob.visitor.request(sanctions.appealSanction, { ...at, body: { words: 'an unmistakable plea' } })
  expect((await read()).items[0]).toMatchObject({ act: 'mute', appeal: 'open' })
  await peer.visitor.request(sanctions.decideAppeal, { ...at, body: { outcome: 'lifted' } })
  const { items, order, complete, head } = await read()
  expect({ order, complete, head: head.seq }).toEqual({ order: 'newest', complete: true, head: 4 })
  expect(
    items.map(({ seq, by, act, subject, rule, about, appeal }) => [seq, by, act, subject, rule, about, appeal]),
  ).toEqual([
    [4, 'admin', 'lift on appeal', 'person', null, 2, null],
    [3, 'admin', 'unmute', 'person', 'spam', 2, null],
    [2, 'moderator', 'mute', 'person', 'spam', null, 'lifted'],
    [1, 'moderator', 'hide', 'message', null, null, null],
  ])
  for (const { at: time, until } of items)
    for (const each of [time, until]) if (each !== null) expect(each).toMatch(/T\d\d:00:00\.000Z$/)
  expect(items.find(({ act }) => act === 'mute')?.until).not.toBeNull()
  expect(JSON.stringify(items)).not.toMatch(/unmistakable|bob|warden|peer/)
})

it('MOD-4.3 whoever reads it reckons the chain, which ends in the head', async () => {
  const { items, head } = await read()
  let before = ''
  for (const { seq, at, by, act, subject, rule, until, about, seal } of items.toReversed()) {
    const said = [before, seq, at, by, act, subject, rule, until, about, seal.of]
    before = createHash('sha256').update(JSON.stringify(said)).digest('hex')
    expect(seal.hash).toBe(before)
  }
  expect(head.hash).toBe(before)
  expect(await verdict()).toEqual({ entries: head.seq, broken_at: null, head: head.hash })
})

it('MOD-4.1 a refused act is not in it, and acts at the same time make one chain', async () => {
  const before = (await read()).head.seq
  await warden.visitor.ask(moderation.banPerson, { params: { id: peer.id }, body: { reason } })
  expect((await read()).head.seq).toBe(before)
  const crowd = await Promise.all(Array.from({ length: 8 }, (_, n) => house.signedIn(`crowd-${n}`)))
  await Promise.all(
    crowd.map(({ user }) =>
      warden.visitor.request(moderation.warnPerson, { params: { id: user.id }, body: { reason } }),
    ),
  )
  expect(await verdict()).toMatchObject({ entries: before + 8, broken_at: null })
})

it('MOD-4.4 the database refuses to change it, and what is changed or missing all the same is named', async () => {
  const { db } = house.house.ctx
  for (const attack of [sql`update docket set rule = null where seq = 2`, sql`delete from docket where seq = 2`])
    await expect(attack.execute(db.maintenance)).rejects.toThrow(/is only added to/)
  if (db.dialect === 'sqlite')
    for (const name of ['docket_no_update', 'docket_no_delete', 'audit_no_update'])
      await sql`drop trigger ${sql.id(name)}`.execute(db.maintenance)
  else
    for (const table of ['docket', 'audit'])
      await sql`alter table ${sql.id(table)} disable trigger all`.execute(db.maintenance)
  const last = (await verdict()).entries
  await sql`delete from docket where seq = ${last}`.execute(db.maintenance)
  expect((await verdict()).broken_at).toBe(last)
  await sql`update docket set until = until + 3600000 where seq = 2`.execute(db.maintenance)
  expect((await verdict()).broken_at).toBe(2)
  await sql`update audit set hash = 'another' where seq = 1`.execute(db.maintenance)
  expect((await verdict()).broken_at).toBe(1)
})
