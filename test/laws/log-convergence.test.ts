// Random programs over three clients on a real house: whatever they send, edit and delete, and however often the network cuts them off, at rest all of them, the digest, HTTP and the rows are equal.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRoom } from '#contract/rooms'
import { digestOf } from '#log/digest'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { referenceClient } from '#dev-env/reference-client'
import { type ReferenceClient, Refused } from '#dev-env/reference-shape'
import type { Visitor } from '#dev-env/visitor'
import { viewMessage } from '#slices/chat/view'
import { wholeHistory } from './chat/folded.ts'

const runs = Number(process.env.LAWS_RUNS ?? (process.env.NEOSPACE_TEST_TIER === 'all' ? 100 : 20))
let house: TestNeoSpace
let someone: Visitor
let rooms = 0

beforeAll(async () => {
  house = await testNeoSpace()
  someone = (await house.signedIn('opener')).visitor
  for (const name of ['ada', 'bob', 'bot-cleo']) await house.signedIn(name)
})
afterAll(() => house[Symbol.asyncDispose]())

type Step = { readonly who: number } & (
  | { readonly does: 'say'; readonly text: string }
  | { readonly does: 'edit' | 'delete'; readonly which: number }
  | { readonly does: 'cut' | 'history' | 'verify' }
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      who: fc.nat(2),
      does: fc.constant('say' as const),
      text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      who: fc.nat(2),
      does: fc.constantFrom('edit' as const, 'delete' as const),
      which: fc.nat(30),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.nat(2),
      does: fc.constantFrom('cut' as const, 'history' as const, 'verify' as const),
    }),
  },
)

async function take(clients: readonly ReferenceClient[], room: string, { who, ...act }: Step): Promise<void> {
  const client = clients[who]
  if (!client) return
  const mine = client.messages(room).filter((message) => message.user === client.username)
  try {
    if (act.does === 'say') await client.say(room, act.text)
    else if (act.does === 'cut') client.cut()
    else if (act.does === 'history') await client.history(room)
    else if (act.does === 'verify') expect(await client.verify(room)).not.toBe('unequal')
    else if (act.does === 'edit' || act.does === 'delete') {
      const message = mine[act.which % Math.max(1, mine.length)]
      if (message)
        await (act.does === 'edit' ? client.edit(message.id, `${act.which} edited`) : client.remove(message.id))
    }
  } catch (error) {
    // Text of invisible signs alone, and what was deleted meanwhile.
    if (!(error instanceof Refused) || !['EMPTY', 'VALIDATION', 'NOT_FOUND'].includes(error.code)) throw error
  }
}

it(
  'LAW-1 LAW-2 LAW-3 LAW-5 three clients end equal to each other, to the digest, to HTTP and to the rows',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        async (program) => {
          const room = `law-${++rooms}-x`
          const { room: made } = await someone.request(openRoom, { body: { name: room } })
          const clients = await Promise.all(
            ['ada', 'bob', 'bot-cleo'].map((name) => referenceClient(house.url, name, passphrase, 50)),
          )
          try {
            for (const client of clients) await client.join(room)
            // The steps of one round run at once.
            for (const round of program) await Promise.all(round.map((one) => take(clients, room, one)))
            for (const client of clients) {
              await client.settled()
              await client.history(room)
              await client.settled()
              expect(await client.verify(room)).toBe('equal')
            }
            const rows = await house.house.ctx.db.reader
              .selectFrom('entries')
              .selectAll()
              .where('stream_id', '=', made.id)
              .orderBy('id')
              .execute()
            const truth = rows.map(viewMessage)
            expect(await wholeHistory(someone, room)).toEqual(truth)
            for (const client of clients) {
              expect(client.messages(room)).toEqual(truth)
              expect(digestOf(client.messages(room))).toBe(digestOf(truth))
            }
            expect(new Set(truth.map(({ rev }) => rev)).size).toBe(truth.length)
          } finally {
            for (const client of clients) await client[Symbol.asyncDispose]()
          }
        },
      ),
      { numRuns: runs, endOnFailure: true },
    )
  },
  120_000 + runs * 5_000,
)
