// P1: how many deliveries a second reach everybody in a room from one sender, with some messages in flight or with one, against bare servers that store nothing.
import { readFileSync } from 'node:fs'
import { type Contender, rival } from './contender.ts'
import { house } from './house.ts'
import { type machine, median } from './machine.ts'

export interface FanOut {
  readonly receivers: number
  readonly inFlight: number
  readonly messages: number
  /** Deliveries a second, of each round. */
  readonly perSecond: Readonly<Record<string, readonly number[]>>
  /** What the server's processor spent on a delivery, in µs, of each round. */
  readonly microseconds: Readonly<Record<string, readonly number[]>>
}

/** What one run measured, side by side. */
export interface P1 {
  readonly machine: ReturnType<typeof machine>
  readonly rounds: number
  readonly fanOut: readonly FanOut[]
}

/** Processor time of a process so far, in ms; Linux counts it in hundredths of a second. */
function spentMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** One round: so many messages, with so many unacknowledged at a time. */
async function round(contender: Contender, receivers: number, inFlight: number, messages: number) {
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
export async function fanOut(receivers: number, inFlight: number, messages: number, rounds: number): Promise<FanOut> {
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

/** How one of them stands to another, by the medians of one run. */
export const ratio = ({ perSecond }: FanOut, one: string, other: string): number =>
  median(perSecond[one] ?? []) / median(perSecond[other] ?? [])
