// The page of the bench, from its results.
import { type FanOut, type P1, ratio } from './fan-out.ts'
import type { P3 } from './latency.ts'
import { median } from './machine.ts'

const head = `# How fast it is

Written by \`npm run bench\`, which starts everything that it compares on this machine, one after the other in each round, and takes the medians of at least five rounds. Figures of one table come from one run. Ratios say something; absolute figures are those of one machine.
`

const thousands = (n: number): string => Math.round(n).toLocaleString('en')

function row(found: FanOut): string {
  const of = (name: string): string => thousands(median(found.perSecond[name] ?? []))
  const times = (other: string): string => ratio(found, 'house', other).toFixed(2)
  const goal = found.inFlight > 1 ? '5 × plain, 0.5 × gathering' : '0.8 × plain'
  const spent = median(found.microseconds['house'] ?? []).toFixed(1)
  return `| ${found.receivers} | ${found.inFlight} | ${of('house')} | ${of('plain')} | ${of('gathering')} | ${of('socketIo')} | ${times('plain')} | ${times('gathering')} | ${times('socketIo')} | ${goal} | ${spent} |`
}

const foot = (machine: P1['machine'], rounds: number): string =>
  `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${rounds} rounds, ${machine.at.slice(0, 10)}, commit ${machine.commit}.`

const fanOutTable = ({ machine, rounds, fanOut }: P1): string => `## P1: from one sender to everybody in a room

Deliveries a second. *House* is the whole product: a signed-in sender, input checked, stored with \`FULL\` on SQLite before anybody gets it, receivers signed in, in another process. *Plain* is a bare \`ws\` that makes the frame once and writes it to each socket; *gathering* writes what came in one turn of the loop once to each socket, which is the bound; *Socket.IO* is a bare room. None of these stores or checks anything.

| receivers | in flight | house | plain ws | gathering ws | Socket.IO | ÷ plain | ÷ gathering | ÷ Socket.IO | goal | house: µs of processor a delivery |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${fanOut.map(row).join('\n')}

${foot(machine, rounds)}
`

function latencyTable({ machine, rounds, receivers, perSecond, seconds, took }: P3): string {
  const middle = (name: string, what: 'acked' | 'received', part: 'p50' | 'p95' | 'p99'): number =>
    median(took[name]?.[what].map((spread) => spread[part]) ?? [])
  const line = (what: 'acked' | 'received', words: string): string => {
    const cells = (['p50', 'p95', 'p99'] as const).map((part) => {
      const [ours, theirs] = [middle('house', what, part), middle('durableIo', what, part)]
      return `${ours.toFixed(2)} / ${theirs.toFixed(2)} (${(ours / theirs).toFixed(2)} ×)`
    })
    return `| ${words} | ${cells.join(' | ')} |`
  }
  return `## P3: how long a message takes

In ms, the house and then a bare Socket.IO that stores each message for good (SQLite, \`FULL\`), tells it to the room and acknowledges it; ${perSecond} messages a second for ${seconds} s in a room of ${receivers}, in each of ${rounds} rounds. Goals: 1.2 × at p50, 1.5 × at p99.

| from being said to | p50 | p95 | p99 |
| --- | --- | --- | --- |
${line('acked', 'the acknowledgement')}
${line('received', 'those who hear it')}

${foot(machine, rounds)}
`
}

/** The whole page. */
export const readme = ({ p1, p3 }: { readonly p1: P1 | null; readonly p3: P3 | null }): string =>
  [head, p1 && fanOutTable(p1), p3 && latencyTable(p3), !p1 && !p3 && 'Nothing has been measured yet.\n']
    .filter((part) => typeof part === 'string')
    .join('\n')
