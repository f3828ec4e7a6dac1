// What a message costs the server's processor, by how many hear it: the two numbers of the capacity model.
import { house } from '../houses/house.ts'
import type { Measure } from '../measure.ts'
import { median, thousands } from '../system/numbers.ts'
import { spentMs } from '../system/spent.ts'

const rooms = [1, 50, 200, 500] as const
const paces = [
  { inFlight: 1, messages: 400 },
  { inFlight: 64, messages: 2_000 },
] as const

/** How much of one processor is to be used at most, so that there is room for what comes at once. */
const share = 0.5

interface Cost {
  readonly inFlight: number
  /** µs of processor a message, of each round, by how many hear it. */
  readonly microseconds: readonly { readonly receivers: number; readonly each: readonly number[] }[]
}

/** The line through the points by least squares. */
function line(points: readonly (readonly [x: number, y: number])[]): { readonly fixed: number; readonly each: number } {
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean(([at]) => at), mean(([, at]) => at)]
  const each = mean(([a, b]) => (a - x) * (b - y)) / mean(([a]) => (a - x) ** 2)
  return { fixed: y - each * x, each }
}

async function round(there: Awaited<ReturnType<typeof house>>, receivers: number, inFlight: number, messages: number) {
  const all = there.receivers.all(messages * receivers)
  const before = spentMs(there.pid)
  let left = messages
  const talk = async (): Promise<void> => {
    while (left-- > 0) await there.say()
  }
  await Promise.all(Array.from({ length: inFlight }, talk))
  await all
  return Math.round(((spentMs(there.pid) - before) * 1_000) / messages)
}

/** The capacity model's. */
export const cost: Measure<readonly Cost[]> = {
  async measure(rounds) {
    const found = paces.map(({ inFlight }) => ({
      inFlight,
      microseconds: [] as { receivers: number; each: number[] }[],
    }))
    for (const receivers of rooms) {
      await using there = await house(receivers)
      for (const [n, { inFlight, messages }] of paces.entries()) {
        const each: number[] = []
        await round(there, receivers, inFlight, messages)
        for (let turn = 0; turn < rounds; turn++) each.push(await round(there, receivers, inFlight, messages))
        found[n]?.microseconds.push({ receivers, each })
      }
    }
    return found
  },
  page(found) {
    const rows = found.map(({ inFlight, microseconds }) => {
      const points = microseconds.map(({ receivers, each }) => [receivers, median(each)] as const)
      const { fixed, each } = line(points)
      const rates = rooms.map((hearers) => thousands((share * 1_000_000) / (fixed + each * hearers)))
      const measured = points.map(([, spent]) => thousands(spent))
      return `| ${inFlight} | ${measured.join(' | ')} | ${thousands(fixed)} + ${each.toFixed(2)} × hearers | ${rates.join(' / ')} |`
    })
    return `## What a message costs

µs of the server’s processor for a message, from the socket of whoever says it to the sockets of all who hear it, stored and acknowledged in between (SQLite); with one message in flight, each by itself, and with 64, which are stored and written together. The line is fitted through the measured points; by it come the messages a second that take ${share * 100} of 100 of one processor.

| in flight | ${rooms.map((hearers) => `${hearers} hear it`).join(' | ')} | fitted, µs | a second in rooms of ${rooms.join(' / ')} |
| --- | ${rooms.map(() => '---').join(' | ')} | --- | --- |
${rows.join('\n')}
`
  },
}
