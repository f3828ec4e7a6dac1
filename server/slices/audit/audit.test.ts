// The audit log on a real house: what is in it, that it only grows, and that tampering is named.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as messages from '#contract/messages'
import * as moderation from '#contract/moderation'
import { addMember, changeRoom, openRoom, removeMember } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { verifyLog } from './index.ts'

let house: TestNeoSpace
let warden: Person
let alice: Person
const reason = 'a reason of the house'

beforeAll(async () => {
  house = await testNeoSpace()
  warden = await house.person('warden', 'moderator')
  alice = await house.person('alice')
})
afterAll(() => house[Symbol.asyncDispose]())

const rows = () => house.house.ctx.db.reader.selectFrom('audit').selectAll().orderBy('seq').execute()
const newRows = async (act: () => Promise<unknown>) => {
  const before = (await rows()).length
  await act()
  return (await rows()).slice(before)
}
const ban = (id: number) => warden.visitor.request(moderation.banPerson, { params: { id }, body: { reason } })

it('MOD-3.1 an act and its row are one transaction', async () => {
  const bob = await house.person('bob')
  expect(await newRows(() => ban(bob.id))).toMatchObject([
    {
      actor_id: warden.id,
      act: 'ban',
      subject: 'person',
      subject_id: bob.id,
      details: expect.stringMatching(
        /^\{"reason":"a reason of the house","role":null,"sanction_id":\d+,"rule":"other"\}$/,
      ),
    },
  ])
  // Refused, so nothing happened.
  expect(
    await newRows(() => warden.visitor.ask(moderation.banPerson, { params: { id: warden.id }, body: { reason } })),
  ).toEqual([])
  // What fails after the row was written takes the row along.
  await expect(
    house.house.ctx.db.write('accounts', async (tx) => {
      await tx.announce({ kind: 'HouseChanged', payload: { keys: ['name'], by: null } })
      throw new Error('after the act')
    }),
  ).rejects.toThrow('after the act')
  expect((await rows()).at(-1)?.act).toBe('ban')
})

it('MOD-3.1 MOD-3.4 every act of power is remembered, without the words of others, and what one does to one’s own is not', async () => {
  const { message } = await alice.say('general', 'an unmistakable sentence')
  const params = { id: message.id }
  const acts = await newRows(async () => {
    await warden.visitor.request(messages.hideMessage, { params, body: { hidden: true } })
    await warden.visitor.request(messages.hideMessage, { params, body: { hidden: false } })
    await warden.visitor.request(messages.removeMessage, { params })
    await alice.visitor.request(openRoom, { body: { name: 'attic', kind: 'private' } })
    await alice.visitor.request(addMember, { params: { room: 'attic', username: 'warden' }, body: {} })
    await alice.visitor.request(changeRoom, { params: { room: 'attic' }, body: { topic: 'Dust' } })
    await alice.visitor.request(removeMember, { params: { room: 'attic', username: 'warden' } })
    const own = await alice.say('general', 'mine')
    await alice.visitor.request(messages.removeMessage, { params: { id: own.message.id } })
  })
  expect(acts.map(({ act, subject }) => `${act} ${subject}`)).toEqual([
    'hide message',
    'show message',
    'delete message',
    'change room',
    'remove person',
  ])
  // [MOD-3.4]
  expect(JSON.stringify(await rows())).not.toContain('unmistakable')
})

it('MOD-3.2 the database refuses to change or remove a row', async () => {
  const { db } = house.house.ctx
  for (const attack of [
    sql`update audit set act = 'nothing' where seq = 1`,
    sql`delete from audit where seq = 1`,
    ...(db.dialect === 'postgres'
      ? [sql`truncate audit`]
      : [sql`insert or replace into audit select seq, at, 7, act, subject, subject_id, details, hash from audit`]),
  ])
    await expect(attack.execute(db.maintenance)).rejects.toThrow('the audit log is only added to')
})

it('MOD-3.5 acts at the same time make one chain', async () => {
  const people = await Promise.all(Array.from({ length: 12 }, (_, n) => house.signedIn(`crowd-${n}`)))
  await Promise.all([
    ...people.map(({ user }) => ban(user.id)),
    ...Array.from({ length: 8 }, async (_, n) => {
      const { message } = await alice.say('random', `line ${n}`)
      await warden.visitor.request(messages.removeMessage, { params: { id: message.id } })
    }),
  ])
  const all = await rows()
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1))
  expect(await house.house.ctx.db.snapshot(verifyLog)).toEqual({
    rows: all.length,
    broken_at: null,
    head: all.at(-1)?.hash,
  })
})

it('MOD-3.3 a changed, missing or cut-off row is named', async () => {
  const { db } = house.house.ctx
  const without = async (attack: () => Promise<unknown>): Promise<number | null> => {
    const trigger =
      db.dialect === 'sqlite'
        ? sql`drop trigger audit_no_update`
            .execute(db.maintenance)
            .then(() => sql`drop trigger if exists audit_no_delete`.execute(db.maintenance))
        : sql`alter table audit disable trigger all`.execute(db.maintenance)
    await trigger.catch(() => {})
    await attack()
    return (await db.snapshot(verifyLog)).broken_at
  }
  const last = (await rows()).length
  expect(await without(() => sql`delete from audit where seq = ${last}`.execute(db.maintenance))).toBe(last)
  expect(await without(() => sql`delete from audit where seq = 4`.execute(db.maintenance))).toBe(4)
  expect(await without(() => sql`update audit set actor_id = 7 where seq = 2`.execute(db.maintenance))).toBe(2)
})
