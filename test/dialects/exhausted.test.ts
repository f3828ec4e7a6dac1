// A running house whose database can take no more: what is answered over HTTP and the socket, counted and logged, and that it is over when it is over.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { postMessage, sendMessage } from '#contract/messages'
import { slowDownPush } from '#contract/presence'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

const onPostgres = process.env.NEOSPACE_TEST_DIALECT === 'postgres'
let house: TestNeoSpace
let alice: Person

beforeEach(async () => {
  house = await testNeoSpace()
  alice = await house.person('alice')
  await alice.join('general')
})
afterEach(() => house[Symbol.asyncDispose]())

/** Fills what the dialect has; answers how to let go. */
async function exhaust(): Promise<() => Promise<void>> {
  const { db } = house.house.ctx
  const leave = Promise.withResolvers<void>()
  if (!onPostgres) {
    // Another process holds the lock, so that what is asked for waits.
    const other = new DatabaseSync(join(house.config.dataDir, 'neospace.sqlite'))
    other.exec('begin immediate')
    const waiting = Array.from({ length: 1_000 }, (_, n) => db.write(`k${n}`, async () => {}))
    return async () => {
      other.exec('rollback')
      other.close()
      await Promise.all(waiting)
    }
  }
  let inside = 0
  const all = Promise.withResolvers<void>()
  const held = Array.from({ length: 8 }, (_, n) =>
    db.write(`k${n}`, async () => {
      if (++inside === 8) all.resolve()
      await leave.promise
    }),
  )
  await all.promise
  return async () => {
    leave.resolve()
    await Promise.all(held)
  }
}

const message = (n: number) => ({ content: 'hello', client_id: `exhausted-${n}` })

it('WRITE-28 what the database cannot take is BUSY with when to try again, counted and logged, and later taken', async () => {
  const letGo = await exhaust()
  const began = performance.now()
  const answer = await alice.visitor.ask(postMessage, { params: { room: 'general' }, body: message(1) })
  // It waits for four seconds once; six tries would be twenty-four, and a busy machine adds some of its own.
  expect(performance.now() - began).toBeLessThan(12_000)
  expect(answer.status).toBe(503)
  expect(answer.body).toMatchObject({ ok: false, code: 'BUSY', retry_after_ms: 2_000 })
  expect(answer.headers.get('retry-after')).toBe('2')
  expect(await alice.emit(sendMessage.event, { room: 'general', ...message(2) })).toMatchObject({
    ok: false,
    code: 'BUSY',
    retry_after_ms: 2_000,
  })
  await alice.hears(slowDownPush)
  await letGo()
  const counted = await house.house.ctx.metrics.exhausted.get()
  expect(counted.values.map(({ labels }) => labels)).toEqual([{ what: onPostgres ? 'pool' : 'queue' }])
  // Keepers may have come in vain as well.
  expect(counted.values[0]?.value).toBeGreaterThanOrEqual(2)
  const said = onPostgres ? 'no database connection was free' : 'work was turned away'
  expect(house.log.some(({ msg, level }) => level === 40 && String(msg).startsWith(said))).toBe(true)
  expect(house.log.filter(({ level }) => Number(level) >= 50)).toEqual([])
  expect(await alice.say('general', 'taken again')).toMatchObject({ message: { content: 'taken again' } })
})
