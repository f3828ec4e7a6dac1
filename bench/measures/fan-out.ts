// P1: how many deliveries a second reach everybody in a room from one sender, with some messages in flight or with one, against bare servers that store nothing.
import { type Contender, rival } from '../sockets/contender.ts'
import { house } from '../houses/house.ts'
import { median, thousands } from '../system/numbers.ts'
import { spentMs } from '../system/spent.ts'
import type { Measure } from '../measure.ts'

interface FanOut {
  readonly receivers: number
  readonly inFlight: number
  readonly messages: number
  /** Deliveries a second, of each round. */
  readonly perSecond: Readonly<Record<string, readonly number[]>>
  /** What the server's processor spent on a delivery, in µs, of each round. */
  readonly microseconds: Readonly<Record<string, readonly number[]>>
}

/** One round: so many messages, with so many unacknowledged at a time. */
export async function round(contender: Contender, receivers: number, inFlight: number, messages: number) {
  const all = contender.receivers.all(messages * receivers)
  const before = spentMs(contender.pid)
  const began = performance.now()
  let left = messages
  const talk = async (): Promise<void> => {
    while (left-- > 0) await contender.say()
  }
  await Promise.all(Array.from({ length: inFlight }, talk))
  await all
  const seconds = (performance.now() - began) / 1_000
  const deliveries = messages * receivers
  return { perSecond: deliveries / seconds, microseconds: ((spentMs(contender.pid) - before) * 1_000) / deliveries }
}

/** Measures all four in turn, round by round. */
async function setting(receivers: number, inFlight: number, messages: number, rounds: number): Promise<FanOut> {
  await using stack = new AsyncDisposableStack()
  const ours = stack.use(await house(receivers))
  const contenders: Contender[] = [ours]
  for (const kind of ['plain', 'gathering', 'socketIo'] as const)
    contenders.push(stack.use(await rival(kind, receivers, ours.bytes)))
  const perSecond: Record<string, number[]> = {}
  const microseconds: Record<string, number[]> = {}
  for (let n = -1; n < rounds; n++)
    for (const contender of contenders) {
      const found = await round(contender, receivers, inFlight, messages)
      // The first warms up.
      if (n < 0) continue
      ;(perSecond[contender.name] ??= []).push(Math.round(found.perSecond))
      ;(microseconds[contender.name] ??= []).push(Math.round(found.microseconds * 100) / 100)
    }
  return { receivers, inFlight, messages, perSecond, microseconds }
}

const ratio = ({ perSecond }: FanOut, one: string, other: string): number =>
  median(perSecond[one] ?? []) / median(perSecond[other] ?? [])

const setups = [
  { receivers: 200, inFlight: 64, messages: 1_500 },
  { receivers: 200, inFlight: 1, messages: 300 },
  { receivers: 1_000, inFlight: 64, messages: 400 },
  { receivers: 1_000, inFlight: 1, messages: 100 },
] as const

function row(found: FanOut): string {
  const of = (name: string): string => thousands(median(found.perSecond[name] ?? []))
  const times = (other: string): string => ratio(found, 'house', other).toFixed(2)
  const goal = found.inFlight > 1 ? '5 × plain, 0.5 × gathering' : '0.8 × plain'
  const spent = median(found.microseconds['house'] ?? []).toFixed(1)
  return `| ${found.receivers} | ${found.inFlight} | ${of('house')} | ${of('plain')} | ${of('gathering')} | ${of('socketIo')} | ${times('plain')} | ${times('gathering')} | ${times('socketIo')} | ${goal} | ${spent} |`
}

/** P1. */
export const fanOut: Measure<readonly FanOut[]> = {
  async measure(rounds) {
    const found: FanOut[] = []
    for (const { receivers, inFlight, messages } of setups)
      found.push(await setting(receivers, inFlight, messages, rounds))
    return found
  },
  page: (found) => `## P1: from one sender to everybody in a room

Deliveries a second. *House* is the whole product: a signed-in sender, input checked, stored with \`FULL\` on SQLite before anybody gets it, receivers signed in, in another process. *Plain* is a bare \`ws\` that makes the frame once and writes it to each socket; *gathering* writes what came in one turn of the loop once to each socket, which is the bound; *Socket.IO* is a bare room. None of these stores or checks anything.

| receivers | in flight | house | plain ws | gathering ws | Socket.IO | ÷ plain | ÷ gathering | ÷ Socket.IO | goal | house: µs of processor a delivery |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${found.map(row).join('\n')}
`,
}
