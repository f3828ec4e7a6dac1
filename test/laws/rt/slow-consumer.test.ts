// RT-09: a consumer that stops reading costs the house a bounded amount of memory and the others nothing; it is cut off, comes back, and ends with what the house has.
import { expect, it, vi } from 'vitest'
import { sizes } from '#contract/limits'
import { requestBackfill, sendMessage } from '#contract/messages'
import { latencyCheck } from '#contract/presence'
import type { LiveConnection } from '#bedrock/realtime/sockets'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { referenceClient } from '#dev-env/reference-client'
import type { Socket } from 'socket.io-client'
import { wholeHistory } from '../chat/folded.ts'

/** Stops reading from the network; answers how to go on. */
function stopReading(socket: Socket): () => void {
  // engine.io-client does not type its WebSocket, which in Node is one of `ws` and can be paused.
  const { ws } = socket.io.engine.transport as unknown as { ws: { pause(): void; resume(): void } }
  ws.pause()
  return () => ws.resume()
}
const cuts = (house: TestNeoSpace) => house.log.filter(({ msg }) => String(msg).includes('did not drain'))
const long = '🐈'.repeat(sizes.messageCharacters)
let said = 0
const sayLong = (person: Person) =>
  person.call(sendMessage, { room: 'general', content: long, client_id: `long-line-${++said}` })

/** How long round trips of one person take while another says long lines, in ms. */
async function roundTrips(of: Person, speaker: Person, times: number): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    if (n % 2 === 0) await Promise.all([sayLong(speaker), sayLong(speaker), sayLong(speaker)])
    const began = performance.now()
    await of.call(latencyCheck, { ts: n })
    took.push(performance.now() - began)
  }
  return took
}
const p99 = (took: readonly number[]): number => took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.99)] ?? 0

it('RT-09 one who stops reading is cut off at 1 MiB, the others notice nothing, and it comes back to the same state', async () => {
  await using house = await testNeoSpace()
  const [ada, bob] = [await house.person('ada'), await house.person('bob')]
  for (const person of [ada, bob]) await person.join('general')
  await using healthy = await referenceClient(house.url, 'ada', passphrase, 20)
  await healthy.join('general')
  const before = p99(await roundTrips(bob, ada, 600))
  await house.signedIn('slow')
  await using slow = await referenceClient(house.url, 'slow', passphrase, 20)
  await slow.join('general')
  await slow.settled()
  const resume = stopReading(slow.socket)
  // The kernel’s own buffers take some megabytes first.
  const took: number[] = []
  while (cuts(house).length === 0 && took.length < 4_000) took.push(...(await roundTrips(bob, ada, 60)))
  const during = p99(took)
  expect(cuts(house)).toHaveLength(1)
  const [{ held_bytes, reason }] = cuts(house) as [{ held_bytes: number; reason: string }]
  console.info(
    `RT-09: cut at ${held_bytes} bytes; p99 of others ${before.toFixed(1)} ms before, ${during.toFixed(1)} ms during, ratio ${(during / before).toFixed(2)}`,
  )
  expect(reason).toBe('slow')
  expect(held_bytes).toBeGreaterThan(sizes.socketBufferBytes)
  expect(held_bytes).toBeLessThan(sizes.socketBufferBytes + sizes.frameBytes)
  const metric = await house.house.ctx.metrics.cutOff.get()
  expect(metric.values).toEqual([{ labels: { reason: 'slow' }, value: 1 }])
  // The machine is shared with others: an order of magnitude is a fault.
  expect(during).toBeLessThan(Math.max(before * 10, 100))
  expect([ada, bob].every(({ socket }) => socket.connected)).toBe(true)
  resume()
  await slow.settled()
  await slow.history('general')
  await healthy.settled()
  await healthy.history('general')
  const truth = await wholeHistory(bob.visitor, 'general')
  expect(slow.messages('general')).toEqual(truth)
  expect(healthy.messages('general')).toEqual(truth)
  expect(await slow.verify('general')).toBe('equal')
}, 120_000)

it('RT-09 one of whose little nothing drains for ten seconds is cut off as well, and not before', async () => {
  const clock = fakeClock()
  await using house = await testNeoSpace({ clock, hurry: 20 })
  const ada = await house.person('ada')
  for (let n = 0; n < 40; n++) await sayLong(ada)
  const sleepy = await house.person('sleepy')
  const gone = new Promise<string>((resolve) => sleepy.socket.once('disconnect', resolve))
  const resume = stopReading(sleepy.socket)
  // The register hands out its own connections.
  const live = house.house.ctx.realtime.connectionsOf(sleepy.id)[0] as LiveConnection
  const answered = async () =>
    (await house.house.ctx.metrics.socketSeconds.get()).values.find(
      ({ metricName, labels }) => metricName?.endsWith('_count') && labels.event === requestBackfill.event,
    )?.value ?? 0
  // Its own questions fill the kernel’s buffers, until something stays with the house.
  for (let n = 1; live.backlog.held() === 0; n++) {
    sleepy.socket.emit(requestBackfill.event, { room: 'general', limit: 100 }, () => {})
    await vi.waitFor(async () => expect(await answered()).toBe(n), { timeout: 5_000, interval: 5 })
  }
  expect(live.backlog.held()).toBeLessThanOrEqual(sizes.socketBufferBytes)
  clock.advance(sizes.socketStallMs - 1)
  expect(live.backlog.stalledMs()).toBe(sizes.socketStallMs - 1)
  const { socketBacklog } = house.house.ctx.metrics
  socketBacklog.set(0)
  // A keeper has come round and let it be.
  await vi.waitFor(async () => expect((await socketBacklog.get()).values[0]?.value).toBe(live.backlog.held()))
  expect(cuts(house)).toEqual([])
  clock.advance(1)
  await vi.waitFor(() => expect(cuts(house)).toHaveLength(1), { timeout: 5_000 })
  expect(cuts(house)[0]).toMatchObject({ stalled_ms: sizes.socketStallMs })
  resume()
  expect(await gone).toBe('transport close')
}, 60_000)
