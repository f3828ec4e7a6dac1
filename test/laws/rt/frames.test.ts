// RT-18: whatever a socket sends is answered with a code or ends that one connection; nothing breaks, nobody else notices, nothing is left behind.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { calls } from '#contract/index'
import { latencyCheck } from '#contract/presence'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'

const thorough = process.env.NEOSPACE_TEST_TIER === 'all'
let house: TestNeoSpace
let bystander: Person
let fuzzer: { visitor: Visitor; user: { id: number; username: string } }

beforeAll(async () => {
  house = await testNeoSpace()
  bystander = await house.person('bystander')
  await bystander.join('general')
  fuzzer = await house.signedIn('fuzzer')
})
afterAll(() => house[Symbol.asyncDispose]())

const faults = () => house.log.filter(({ level }) => Number(level) >= 50)
/** What a connection costs the house; it must be what it was. */
const left = async () => ({
  sockets: (await house.house.ctx.metrics.sockets.get()).values[0]?.value,
  connections: house.house.ctx.realtime.connections().length,
  listeners: ['request', 'upgrade', 'close', 'error'].map((event) => house.house.app.server.listenerCount(event)),
  process: process.eventNames().map((event) => [String(event), process.listenerCount(event)]),
})
const isWell = async (before: Awaited<ReturnType<typeof left>>) => {
  expect(await bystander.call(latencyCheck, { ts: 1 })).toMatchObject({ ts: 1 })
  await vi.waitFor(async () => expect(await left()).toEqual(before), { timeout: 5_000 })
  expect(faults()).toEqual([])
}

const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
const frames: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
  ['nothing', ''],
  ['no packet type', 'x'],
  ['half an event', '42["send_message"'],
  ['an event that is no list', '42{"a":1}'],
  ['an empty list', '42[]'],
  ['a number for a name', '42[1]'],
  ['an object for a name', '42[{}]'],
  ['null for a name', '42[null]'],
  ['a reserved name', '42["connect"]'],
  ['another', '42["disconnect",{}]'],
  ['an error', '42["error",{}]'],
  ['a name of the prototype', '42["__proto__",{}]'],
  ['the constructor', '420["constructor",{"prototype":{"admin":true}}]'],
  ['keys of the prototype', '420["send_message",{"__proto__":{"room":"general"},"constructor":1}]'],
  ['an id beyond every number', `42${'9'.repeat(400)}["latency_check",{"ts":1}]`],
  ['deep lists', `420["latency_check",${deep}]`],
  ['lone surrogates', '420["send_message",{"room":"general","content":"\\ud800","client_id":"surrogate"}]'],
  ['control characters', '420["send_message",{"room":"general","content":"\\u0000\\u001b","client_id":"control1"}]'],
  ['many arguments', `42["latency_check"${',1'.repeat(5_000)}]`],
  ['attachments that never come', '451-["send_message",{"_placeholder":true,"num":0}]'],
  ['a great many attachments', '45999999999-["send_message",{}]'],
  ['attachments below none', '45-1-["send_message"]'],
  ['a placeholder for none', '420["latency_check",{"_placeholder":true,"num":99}]'],
  ['another namespace', '40/admin,{}'],
  ['the same namespace again', '40{"protocol":1}'],
  ['an ack of nothing', '4312345[1]'],
  ['a refusal from a client', '44{"message":"no"}'],
  ['leaving', '41'],
  ['an upgrade', '5'],
  ['a pong', '3'],
  ['a ping with a lot in it', `2${'x'.repeat(60_000)}`],
  ['bytes', new Uint8Array([0xff, 0xfe, 0x00, 0x01])],
  ['bytes that are no UTF-8', new Uint8Array([0x34, 0x32, 0xc3, 0x28])],
  ['a frame of just 64 KiB', `42["latency_check","${'x'.repeat(64 * 1_024 - 22)}"]`],
  ['more than 64 KiB', `42["latency_check","${'x'.repeat(66_000)}"]`],
]

it.each(frames)('RT-18 %s is answered, or ends that connection alone', async (_, frame) => {
  const before = await left()
  const person = await connect(fuzzer.visitor, fuzzer.user)
  // engine.io-client does not type its WebSocket; below it nothing checks what is sent.
  const { ws } = person.socket.io.engine.transport as unknown as { ws: { send(data: string | Uint8Array): void } }
  ws.send(frame)
  const gone = new Promise<string>((resolve) => person.socket.once('disconnect', () => resolve('gone')))
  const still = new Promise<string>((resolve) =>
    person.socket.emit(latencyCheck.event, { ts: 2 }, () => resolve('still there')),
  )
  expect(['gone', 'still there']).toContain(await Promise.race([gone, still]))
  for (const { event, payload } of person.frames)
    if (event === 'error') expect(payload).not.toMatchObject({ code: 'INTERNAL' })
  person.socket.disconnect()
  await isWell(before)
})

it('RT-18 whatever JSON comes under whatever name is answered with a code, and the socket lives on', async () => {
  const before = await left()
  const person = await connect(fuzzer.visitor, fuzzer.user)
  const keys = fc.constantFrom(
    'room',
    'id',
    'ids',
    'content',
    'client_id',
    '__proto__',
    'constructor',
    'toString',
    'from_id',
  )
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(null, true, 0, -1, 1e308, 2 ** 53, 'general', '', '\ud800', '🐈', '\u202e\u0000'),
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  })).value
  const names = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...calls.map(({ event }) => event)) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
  )
  const reserved = new Set(['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'])
  await fc.assert(
    fc.asyncProperty(
      names.filter((name) => !reserved.has(name)),
      fc.array(values, { maxLength: 3 }),
      async (name, args) => {
        const ack = await person.emit(name, ...args)
        if (!ack.ok) expect(ack.code).not.toBe('INTERNAL')
        expect(person.socket.connected).toBe(true)
      },
    ),
    { numRuns: thorough ? 5_000 : 400 },
  )
  await person[Symbol.asyncDispose]()
  await isWell(before)
}, 120_000)
