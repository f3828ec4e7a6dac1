// P3: how long a message takes to its acknowledgement and to those who hear it, at a steady pace in a room, against a bare Socket.IO that stores, tells and acknowledges.
import { setTimeout as wait } from 'node:timers/promises'
import { type Contender, rival } from '../sockets/contender.ts'
import { house } from '../houses/house.ts'
import type { Measure } from '../measure.ts'
import { median, type Spread, spread } from '../system/numbers.ts'

/** Of one of them, each round; in ms. */
interface Took {
  readonly acked: readonly Spread[]
  readonly received: readonly Spread[]
}

interface Latency {
  readonly receivers: number
  readonly perSecond: number
  readonly seconds: number
  readonly took: Readonly<Record<string, Took>>
}

const [receivers, perSecond, seconds] = [200, 50, 10]

/** Says something at a steady pace, whether or not the one before was acknowledged. */
async function round(contender: Contender) {
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

/** P3. */
export const latency: Measure<Latency> = {
  async measure(rounds) {
    await using stack = new AsyncDisposableStack()
    const ours = stack.use(await house(receivers))
    const contenders: Contender[] = [ours, stack.use(await rival('durableIo', receivers, ours.bytes))]
    const took: Record<string, { acked: Spread[]; received: Spread[] }> = {}
    for (let n = -1; n < rounds; n++)
      for (const contender of contenders) {
        const found = await round(contender)
        // The first warms up.
        if (n < 0) continue
        const of = (took[contender.name] ??= { acked: [], received: [] })
        of.acked.push(found.acked)
        of.received.push(found.received)
      }
    return { receivers, perSecond, seconds, took }
  },
  page({ receivers, perSecond, seconds, took }) {
    const middle = (name: string, what: 'acked' | 'received', part: keyof Spread): number =>
      median(took[name]?.[what].map((spread) => spread[part]) ?? [])
    const line = (what: 'acked' | 'received', words: string): string => {
      const cells = (['p50', 'p95', 'p99'] as const).map((part) => {
        const [ours, theirs] = [middle('house', what, part), middle('durableIo', what, part)]
        return `${ours.toFixed(2)} / ${theirs.toFixed(2)} (${(ours / theirs).toFixed(2)} ×)`
      })
      return `| ${words} | ${cells.join(' | ')} |`
    }
    return `## P3: how long a message takes

In ms, the house and then a bare Socket.IO that stores each message for good (SQLite, \`FULL\`), tells it to the room and acknowledges it; ${perSecond} messages a second for ${seconds} s in a room of ${receivers}, in each round. Goals: 1.2 × at p50, 1.5 × at p99.

| from being said to | p50 | p95 | p99 |
| --- | --- | --- | --- |
${line('acked', 'the acknowledgement')}
${line('received', 'those who hear it')}
`
  },
}
