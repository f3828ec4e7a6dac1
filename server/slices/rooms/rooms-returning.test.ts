// Scenarios of people who are taken back into a room while their leaving is still being told.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { messagePush, sendMessage } from '#contract/messages'
import { joinRoom, leaveRoom, openRoom } from '#contract/rooms'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

let house: TestNeoSpace
beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())

it('ROOM-1.7 who joins again while it is being asked who may stay goes on hearing', async () => {
  const [keeper, bob] = [await house.person('keeper'), await house.person('bob')]
  const { db, realtime } = house.house.ctx
  await keeper.visitor.request(openRoom, { body: { name: 'door' } })
  const { room_id } = await bob.call(joinRoom, { room: 'door' })
  await bob.call(leaveRoom, { room: 'door' })
  await realtime.reseat(room_id, async () => {
    const { access } = await db.reader
      .selectFrom('streams')
      .select('access')
      .where('id', '=', room_id)
      .executeTakeFirstOrThrow()
    await bob.call(joinRoom, { room: 'door' })
    return { access, stays: () => false }
  })
  const { message } = await keeper.call(sendMessage, { room: 'door', content: 'heard?', client_id: 'returning-1' })
  expect((await bob.hears(messagePush)).id).toBe(message.id)
})

it('ROOM-1.7 what was read earlier of a room is never told later', async () => {
  const { realtime } = house.house.ctx
  const told: string[] = []
  const slow = Promise.withResolvers<void>()
  const first = realtime.inTurn(1, async () => {
    await slow.promise
    told.push('left')
  })
  const second = realtime.inTurn(1, async () => void told.push('taken back'))
  await realtime.inTurn(2, async () => void told.push('in another room'))
  slow.resolve()
  await Promise.all([first, second])
  expect(told).toEqual(['in another room', 'left', 'taken back'])
})
