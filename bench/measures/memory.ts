// P4: how much memory a server holds for each idle socket in a room, the house and a bare Socket.IO.
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { listening } from '../sockets/listening.ts'
import type { Measure } from '../measure.ts'
import { median, thousands } from '../system/numbers.ts'
import { collects } from '../system/process-memory.ts'
import { openHouse } from '../houses/open-house.ts'
import { rivalServer } from '../sockets/rival-server.ts'

/** Resident memory of each round, in bytes, with none, with those that warm up, and with all. */
interface Held {
  readonly none: readonly number[]
  readonly warm: readonly number[]
  readonly all: readonly number[]
}

interface Memory {
  readonly warming: number
  readonly sockets: number
  readonly held: Readonly<Record<string, Held>>
}

const [warming, sockets] = [200, Number(process.env['NEOSPACE_BENCH_SOCKETS'] ?? 2_000)]
/** As many sockets a person as the house allows. */
const socketsEach = 10

interface Server extends AsyncDisposable {
  readonly url: string
  readonly pid: number
  /** Of each socket. */
  readonly headers: readonly Readonly<Record<string, string>>[]
  readonly greeting: readonly (readonly [says: string, answered: string])[]
}

const path = '/socket.io/?EIO=4&transport=websocket'
const counts = Array.from({ length: warming + sockets }, (_, n) => n)

async function house(): Promise<Server> {
  const names = Array.from({ length: Math.ceil(counts.length / socketsEach) }, (_, n) => `sitter${n}`)
  const open = await openHouse(names, { env: collects })
  const as = (n: number) => ({ Cookie: open.cookies[Math.floor(n / socketsEach)] ?? '', Origin: open.url })
  return {
    url: open.url + path,
    pid: open.pid,
    headers: counts.map(as),
    greeting: [
      ['40{"protocol":1}', '42["connected"'],
      ['420["join_room",{"room":"general"}]', '430'],
    ],
    [Symbol.asyncDispose]: () => open[Symbol.asyncDispose](),
  }
}

async function bare(): Promise<Server> {
  const server = await rivalServer('rivals.ts', ['socketIo', '300'], collects)
  return {
    url: `http://127.0.0.1:${server.port}${path}`,
    pid: server.pid,
    headers: counts.map(() => ({})),
    greeting: [['40', '40{']],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

const contenders = { house, socketIo: bare } as const

/** What the process holds once it has settled. */
async function heldBy(pid: number): Promise<number> {
  for (let n = 0; n < 3; n++) {
    process.kill(pid, 'SIGUSR2')
    await wait(1_000)
  }
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kib) * 1_024
}

async function round(start: () => Promise<Server>) {
  await using stack = new AsyncDisposableStack()
  const { url, pid, headers, greeting } = stack.use(await start())
  const receivers = stack.use(listening())
  const open = (some: typeof headers) => receivers.open({ url, greeting, headers: some, counted: '42["message"' })
  const none = await heldBy(pid)
  await open(headers.slice(0, warming))
  const warm = await heldBy(pid)
  await open(headers.slice(warming))
  return { none, warm, all: await heldBy(pid) }
}

const each = ({ warm, all }: Held, count: number): number =>
  median(all.map((bytes, n) => (bytes - (warm[n] ?? 0)) / count))
const mib = (bytes: readonly number[]): string => (median(bytes) / 2 ** 20).toFixed(1)

/** P4. */
export const memory: Measure<Memory> = {
  async measure(rounds) {
    const held: Record<string, { none: number[]; warm: number[]; all: number[] }> = {}
    for (let n = 0; n < rounds; n++)
      for (const [name, start] of Object.entries(contenders)) {
        const found = await round(start)
        const of = (held[name] ??= { none: [], warm: [], all: [] })
        for (const when of ['none', 'warm', 'all'] as const) of[when].push(found[when])
      }
    return { warming, sockets, held }
  },
  page({ warming, sockets, held }) {
    const of = (name: string): Held => held[name] ?? { none: [], warm: [], all: [] }
    const bytes = (name: string): number => each(of(name), sockets)
    const row = (name: string, words: string): string => {
      const { none, warm, all } = of(name)
      return `| ${words} | ${mib(none)} | ${mib(warm)} | ${mib(all)} | ${thousands(bytes(name))} |`
    }
    return `## P4: what an idle socket takes

Resident memory of the server's process in MiB, with no sockets, with ${warming} that warm it up, and with ${thousands(sockets)} more, each joined to one room and saying nothing; bytes a socket by the difference of the last two. The house (people who signed in, ten sockets each) against a room of a bare Socket.IO, which knows nobody. Both processes are made anew in each round and collect their garbage three times before each look. Goal: 1.25 × Socket.IO.

| | none | ${warming} | ${thousands(warming + sockets)} | bytes a socket |
| --- | --- | --- | --- | --- |
${row('house', 'house')}
${row('socketIo', 'Socket.IO')}

House ÷ Socket.IO: ${(bytes('house') / bytes('socketIo')).toFixed(2)}.
`
  },
}
