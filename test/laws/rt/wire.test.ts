// The short way of frames: what it leans on in socket.io, engine.io and ws, and that a client cannot tell it from the long one.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LiveConnection } from '#bedrock/realtime/sockets'
import { packetOf, sendPackets, wireOf } from '#bedrock/realtime/wire'
import { messagePush } from '#contract/messages'
import { latencyCheck } from '#contract/presence'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let ada: Person
beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada')
})
afterAll(() => house[Symbol.asyncDispose]())

const connectionOf = (person: Person): LiveConnection => {
  const [connection] = house.house.ctx.realtime.connectionsOf(person.id)
  return connection as LiveConnection // Each is one of the register's.
}
/** Around the length from which on a frame's head is longer, and beyond the second such. */
const texts = [
  ...[...Array(12).keys()].map((n) => 'x'.repeat(60 + n)),
  'ü🐈'.repeat(80),
  'y'.repeat(65_500),
  'z'.repeat(70_000),
]

it('WIRE-5 what it leans on is pinned and there: an idle socket takes the short way', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const locked = (name: string): unknown => packages[`node_modules/${name}`]?.version
  // Whoever takes another version looks at `wire.ts` again, and then writes it here.
  expect({ io: locked('socket.io'), engine: locked('engine.io'), ws: locked('ws') }).toEqual({
    io: '4.8.4',
    engine: '6.6.12',
    ws: '8.23.0',
  })
  expect(wireOf(connectionOf(ada).socket)?.writable).toBe(true)
})

it.each(texts.map((text) => [text.length, text]))(
  'WIRE-5 a client hears the same by both ways, in order, whatever the length (%d)',
  async (_, text) => {
    const { socket, backlog } = connectionOf(ada)
    const heard: unknown[] = []
    const listen = (payload: unknown): void => void heard.push(payload)
    ada.socket.on('error', listen)
    const saying = (n: string) => ({ code: 'INTERNAL', error: text, request_id: n })
    const packets = ['one', 'two'].map((n) => packetOf('error', saying(n)))
    const together = Buffer.concat(packets.map(({ frame }) => frame))
    socket.emit('error', saying('before'))
    sendPackets(socket, packets, together, backlog)
    socket.emit('error', saying('after'))
    // Nothing is left of what engine.io has just taken, so this goes by the short way again, and stays behind it.
    sendPackets(socket, packets, together, backlog)
    await ada.call(latencyCheck, { ts: 0 })
    ada.socket.off('error', listen)
    expect(heard).toEqual(['before', 'one', 'two', 'after', 'one', 'two'].map(saying))
  },
)

it('WIRE-5 many messages of one turn arrive each once, in the order of their clock', async () => {
  const bob = await house.person('bob')
  for (const person of [ada, bob]) await person.join('general')
  bob.forget()
  const said = await Promise.all(Array.from({ length: 100 }, (_, n) => ada.say('general', `line ${n} 🐈`)))
  await house.settle()
  const revs = bob.heard(messagePush).map(({ rev }) => rev)
  expect(revs).toEqual(said.map(({ message }) => message.rev).toSorted((a, b) => a - b))
})

it('WIRE-5 what is told everybody arrives in its order, not where it is left out, and what is stale soon only where it can go at once', async () => {
  const cleo = await house.person('cleo')
  const { realtime } = house.house.ctx
  const saying = (n: string) => ({ code: 'INTERNAL', error: 'a trial', request_id: n })
  const hear = (person: Person): string[] => {
    const heard: string[] = []
    person.socket.on('error', ({ request_id: n }: { request_id: string }) => void heard.push(n))
    return heard
  }
  const [byAda, byCleo] = [hear(ada), hear(cleo)]
  const { socket } = connectionOf(ada)
  realtime.toAll('error', saying('all'))
  realtime.toAll('error', saying('ada'), { who: ({ actor }) => actor.id === ada.id })
  // The second waits in engine.io until the first is on its way.
  for (const n of ['one', 'two']) socket.emit('error', saying(n))
  realtime.toAll('error', saying('stale'), { stale: true })
  realtime.toAll('error', saying('late'))
  await house.settle()
  for (const person of [ada, cleo]) person.socket.off('error')
  expect(byAda).toEqual(['all', 'ada', 'one', 'two', 'late'])
  expect(byCleo).toEqual(['all', 'stale', 'late'])
})
