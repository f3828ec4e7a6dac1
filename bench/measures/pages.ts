// P6: how many pages of fifty messages a second the house answers over HTTP, against a bare Fastify that reads the same of the same file.
import { listMessages } from '#contract/messages'
import type { Visitor } from '#dev-env/visitor'
import { asking } from '../sockets/asking.ts'
import { hotStatements, type Statement } from '../databases/hot-statements.ts'
import { fileIn, fillRoom, room } from '../houses/many.ts'
import type { Measure } from '../measure.ts'
import { median, quantile, thousands } from '../system/numbers.ts'
import { openHouse } from '../houses/open-house.ts'
import { rivalServer } from '../sockets/rival-server.ts'

interface Pages {
  readonly messages: number
  readonly inFlight: number
  readonly requests: number
  /** Of an answer's body. */
  readonly bytes: number
  /** What both ask the database for a page. */
  readonly statements: readonly string[]
  /** Answers a second, of each round. */
  readonly perSecond: Readonly<Record<string, readonly number[]>>
  /** How long the middle one of them took, in ms, of each round. */
  readonly middleMs: Readonly<Record<string, readonly number[]>>
}

const [messages, inFlight, requests] = [10_000, 16, 4_000]
const limit = 50

/** P6. */
export const pages: Measure<Pages> = {
  async measure(rounds) {
    await using stack = new AsyncDisposableStack()
    let file = ''
    let statements: readonly Statement[] = []
    const open = stack.use(
      await openHouse(['reader'], {
        async standing(dataDir) {
          file = fileIn(dataDir)
          await fillRoom(dataDir, messages)
          const asked = {
            page: (visitor: Visitor) => visitor.request(listMessages, { params: { room }, query: { limit } }),
          }
          statements = (await hotStatements(dataDir, 'reader', asked)).page
        },
      }),
    )
    const client = stack.use(asking())
    const ours = {
      url: `${open.url}/api/rooms/${room}/messages?limit=${limit}`,
      headers: { Cookie: open.cookies[0] ?? '' },
    }
    const { bytes } = await client.ask({ ...ours, connections: 1, requests: 1 })
    const rival = stack.use(await rivalServer('bare-pages.ts', [file, JSON.stringify(statements), String(bytes)]))
    const contenders = { house: ours, fastify: { url: `http://127.0.0.1:${rival.port}/page`, headers: {} } }

    const perSecond: Record<string, number[]> = {}
    const middleMs: Record<string, number[]> = {}
    for (let n = -1; n < rounds; n++)
      for (const [name, where] of Object.entries(contenders)) {
        const answered = await client.ask({ ...where, connections: inFlight, requests })
        // The first warms up.
        if (n < 0) continue
        ;(perSecond[name] ??= []).push(Math.round((requests * 1_000) / answered.ms))
        ;(middleMs[name] ??= []).push(Math.round(quantile(answered.each, 0.5) * 100) / 100)
      }
    return { messages, inFlight, requests, bytes, statements: statements.map(({ sql }) => sql), perSecond, middleMs }
  },
  page({ messages, inFlight, requests, bytes, statements, perSecond, middleMs }) {
    const [ours, theirs] = [median(perSecond['house'] ?? []), median(perSecond['fastify'] ?? [])]
    const row = (name: string, words: string, ratio: string, goal: string): string =>
      `| ${words} | ${thousands(median(perSecond[name] ?? []))} | ${median(middleMs[name] ?? []).toFixed(2)} | ${ratio} | ${goal} |`
    return `## P6: a page of messages over HTTP

\`GET /api/rooms/${room}/messages?limit=${limit}\` in a room of ${thousands(messages)}: ${thousands(requests)} of them in each round, ${inFlight} at a time over connections that are kept, from a process that does nothing but read the answers. The house finds who asks, counts the limit, reads in a transaction, shapes each message and keeps its metrics. The bare Fastify runs the same ${statements.length} statements on the same SQLite file, prepared, and answers the rows as they are with as many bytes of JSON (${thousands(bytes)}).

| | answers a second | ms, the middle one | ÷ Fastify | goal |
| --- | --- | --- | --- | --- |
${row('house', 'house', (ours / theirs).toFixed(2), '0.8')}
${row('fastify', 'bare Fastify', '', '')}
`
  },
}
