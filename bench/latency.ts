// P3: how long a message takes to its acknowledgement and to those who hear it, at a steady pace in a room, against a bare Socket.IO that stores, tells and acknowledges.
import { setTimeout as wait } from 'node:timers/promises'
import { type Contender, rival } from './contender.ts'
import { house } from './house.ts'
import { type machine, quantile } from './machine.ts'

/** In ms. */
interface Spread {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Of one of them, each round. */
interface Took {
  readonly acked: readonly Spread[]
  readonly received: readonly Spread[]
}

/** What one run measured, side by side. */
export interface P3 {
  readonly machine: ReturnType<typeof machine>
  readonly rounds: number
  readonly receivers: number
  readonly perSecond: number
  readonly seconds: number
  readonly took: Readonly<Record<string, Took>>
}

const spread = (took: readonly number[]): Spread => ({
  p50: quantile(took, 0.5),
  p95: quantile(took, 0.95),
  p99: quantile(took, 0.99),
})

/** Says something at a steady pace, whether or not the one before was acknowledged. */
async function round(contender: Contender, receivers: number, perSecond: number, seconds: number) {
  const messages = perSecond * seconds
  const all = contender.receivers.all(messages * receivers)
  const acked: number[] = []
  const under: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; n < messages; n++) {
    await wait(Math.max(0, began + (n * 1_000) / perSecond - performance.now()))
    const said = performance.now()
    under.push(contender.say(true).then(() => void acked.push(performance.now() - said)))
  }
  await Promise.all(under)
  await all
  return { acked: spread(acked), received: spread(await contender.receivers.took()) }
}

/** Measures both in turn, round by round. */
export async function latency(
  receivers: number,
  perSecond: number,
  seconds: number,
  rounds: number,
): Promise<Omit<P3, 'machine'>> {
  await using stack = new AsyncDisposableStack()
  const ours = stack.use(await house(receivers))
  const contenders: Contender[] = [ours, stack.use(await rival('durableIo', receivers, ours.bytes))]
  const took: Record<string, { acked: Spread[]; received: Spread[] }> = {}
  for (let n = -1; n < rounds; n++)
    for (const contender of contenders) {
      const found = await round(contender, receivers, perSecond, seconds)
      // The first warms up.
      if (n < 0) continue
      const of = (took[contender.name] ??= { acked: [], received: [] })
      of.acked.push(found.acked)
      of.received.push(found.received)
    }
  return { rounds, receivers, perSecond, seconds, took }
}
