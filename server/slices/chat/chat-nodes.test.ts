// What two servers on one database do with what is sent to both at the same moment; on SQLite, two processes.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemRandom } from '#bedrock/clock'
import type { Database } from '#bedrock/db/database'
import { plainWords } from '#bedrock/log/words'
import { actorOf } from '#dev-env/actors'
import { type BareDatabase, bareDatabase } from '#dev-env/database'
import { type RoomsTx, storeRoom } from '#slices/rooms/index'
import { sendMessage } from './commands/send-message.ts'
import type { Tx } from './owns.ts'

let bare: BareDatabase
let one: Database
let two: Database
beforeAll(async () => {
  bare = await bareDatabase()
  one = bare.db
  two = bare.again()
})
afterAll(() => bare[Symbol.asyncDispose]())

it('CHAT-1.2 of two servers that are sent the same at once one stores it, and no rev is burned', async () => {
  const ada = { username: 'ada', name_key: 'ada', passphrase: '-', role: 'member', state: 'active' } as const
  const { id: userId } = await one.maintenance
    .insertInto('users')
    .values({ ...ada, state_reason: null, created_at: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const roomId = await one.write('made', (tx: RoomsTx) =>
    storeRoom(tx, null, { name: 'twins', topic: '', kind: 'text' }, systemRandom),
  )
  const actor = actorOf('member', { id: userId, username: 'ada' })
  for (let round = 1; round <= 40; round++) {
    const input = {
      roomId,
      content: `round ${round}`,
      clientId: `twin-of-two-${round}`,
      replyTo: null,
      wordsIn: () => plainWords,
    }
    const sent = await Promise.all([
      one.write('a', (tx: Tx) => sendMessage(tx, actor, input)),
      two.write('b', (tx: Tx) => sendMessage(tx, actor, input)),
    ])
    expect(
      sent.map(({ message }) => message.rev),
      `round ${round}`,
    ).toEqual([round, round])
    expect(
      sent.filter(({ duplicate }) => duplicate),
      `round ${round}`,
    ).toHaveLength(1)
  }
  const stream = await one.reader.selectFrom('streams').select('rev').where('id', '=', roomId).executeTakeFirstOrThrow()
  expect(stream.rev).toBe(40)
})
