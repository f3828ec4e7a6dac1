// P15: the house beside chat servers that others made: how many deliveries a second reach everybody in a room, and how many messages a second they store for good.
import { round } from './fan-out.ts'
import { type House, house } from '../houses/house.ts'
import type { Measure } from '../measure.ts'
import { median, thousands } from '../system/numbers.ts'
import { peers } from '../peers/all.ts'
import type { Peer } from '../peers/peer.ts'
import { versionOf } from '../peers/program.ts'
import { peerRoom, type PeerRoom, peerRooms } from '../peers/rooms.ts'
import { saying, speakers } from '../houses/speakers.ts'

const [receivers, inFlight, senders, storingS] = [200, 64, 64, 3]
/** In a round; fewer of those who take long. */
const messages = { durable: 600, other: 6_000 } as const

interface Found {
  /** Of Debian's package; the house has none. */
  readonly version: string
  readonly durable: boolean
  readonly keeps: string
  /** Of a message as it is heard in the one room. */
  readonly bytes: number
  /** Of each round. */
  readonly deliveriesPerSecond: number[]
  readonly storedPerSecond: number[]
}

interface Peers {
  readonly receivers: number
  readonly inFlight: number
  readonly senders: number
  readonly storingS: number
  /** By name; null of one that is not installed. */
  readonly found: Readonly<Record<string, Found | null>>
}

/** One of them, ready. */
interface Side {
  readonly found: Found
  readonly room: House | PeerRoom
  readonly messages: number
  /** What is said in small rooms; absent of one that stores nothing. */
  readonly say?: (n: number) => Promise<void>
}

/** How many a second, each sender saying the next once the last is acknowledged. */
async function storing(say: (n: number) => Promise<void>): Promise<number> {
  const began = performance.now()
  let stored = 0
  const talk = async (_: unknown, n: number): Promise<void> => {
    while (performance.now() - began < storingS * 1_000) {
      await say(n)
      stored++
    }
  }
  await Promise.all(Array.from({ length: senders }, talk))
  return (stored * 1_000) / (performance.now() - began)
}

const nothingYet = () => ({ deliveriesPerSecond: [], storedPerSecond: [] })

async function ours(stack: AsyncDisposableStack): Promise<Side> {
  const room = stack.use(await house(receivers))
  const small = stack.use(await speakers(senders))
  const keeps = 'on the disk: SQLite, `FULL`, a commit for what came meanwhile'
  const found: Found = { version: '', durable: true, keeps, bytes: room.bytes, ...nothingYet() }
  return { found, room, messages: messages.other, say: (n) => small.say(n) }
}

async function theirs(stack: AsyncDisposableStack, peer: Peer, version: string, bytes: number): Promise<Side> {
  const running = stack.use(await peer.start())
  const room = stack.use(await peerRoom(peer, running, receivers, bytes))
  const { durable, keeps } = peer
  const found: Found = { version, durable, keeps, bytes: room.bytes, ...nothingYet() }
  if (!peer.stores) return { found, room, messages: messages.other }
  const small = stack.use(await peerRooms(peer, running.port, senders, saying(0, 0).content))
  return { found, room, messages: messages.durable, say: (n) => small.say(n) }
}

/** The best of those that keep their word over a power cut. */
function best(found: Peers['found'], of: (found: Found) => readonly number[]): number {
  const others = Object.entries(found).filter(([name]) => name !== 'house')
  return Math.max(...others.map(([, one]) => (one?.durable ? median(of(one)) : Number.NaN)).filter((n) => n > 0))
}

const delivered = (found: Found): readonly number[] => found.deliveriesPerSecond
const stored = (found: Found): readonly number[] => found.storedPerSecond

function rows({ found }: Peers): string[] {
  const mine = found['house']
  return Object.entries(found).map(([name, one]) => {
    if (!one) return `| ${name} | not installed | | | | | | |`
    const times = (of: (found: Found) => readonly number[]): string =>
      name === 'house' || !mine ? '' : (median(of(mine)) / median(of(one))).toFixed(2)
    const small = one.storedPerSecond.length > 0
    const cells = [
      name,
      one.version,
      one.keeps,
      one.bytes,
      thousands(median(one.deliveriesPerSecond)),
      times(delivered),
      small ? thousands(median(one.storedPerSecond)) : '',
      small ? times(stored) : '',
    ]
    return `| ${cells.join(' | ')} |`
  })
}

function reached({ found }: Peers): string {
  const mine = found['house']
  const ratio = (of: (found: Found) => readonly number[]): string =>
    (median(mine ? of(mine) : []) / best(found, of)).toFixed(2)
  if (!mine || best(found, delivered) < 0) return 'No durable peer is installed here.'
  return `The house beside the best durable peer: ${ratio(delivered)} × the deliveries, ${ratio(stored)} × the stored messages; the goal is 5 × each.`
}

/** P15. */
export const beside: Measure<Peers> = {
  async measure(rounds) {
    await using stack = new AsyncDisposableStack()
    const first = await ours(stack)
    const sides: Side[] = [first]
    const found: Record<string, Found | null> = { house: first.found }
    for (const peer of peers) {
      found[peer.name] = null
      const versions = peer.packages.map(versionOf)
      if (versions.includes(undefined)) continue
      const side = await theirs(stack, peer, versions[0] ?? '', first.room.bytes)
      found[peer.name] = side.found
      sides.push(side)
    }
    for (let n = -1; n < rounds; n++)
      for (const { found, room, messages, say } of sides) {
        const { perSecond } = await round(room, receivers, inFlight, messages)
        const kept = say && (await storing(say))
        // The first warms up.
        if (n < 0) continue
        found.deliveriesPerSecond.push(Math.round(perSecond))
        if (kept !== undefined) found.storedPerSecond.push(Math.round(kept))
      }
    return { receivers, inFlight, senders, storingS, found }
  },
  page: (result) => `## P15: beside other chat servers

Debian’s packages, each started on data of its own with only what this needs, every shaper and flood control off, and the archive of rooms (MAM) on; inspircd, which stores nothing, is a bound. *Deliveries*: one speaker, ${result.receivers} receivers in one room, in another process, ${result.inFlight} messages in flight. *Stored*: ${result.senders} speakers, each alone in a room of its own, each saying the next once the last is acknowledged, for ${result.storingS} s. A message is acknowledged in XMPP and IRC when its speaker hears it; in the house when it is on the disk. They are spoken to over plain TCP and the house over WebSocket; all are on this machine, whose processors senders and receivers share.

| server | version | where a message is when it is heard | bytes of a message | deliveries a second | house ÷ it | stored a second | house ÷ it |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows(result).join('\n')}

${reached(result)}
`,
}
