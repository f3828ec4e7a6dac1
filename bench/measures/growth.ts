// P8: whether saying something and reading a page take as long in a room of a million messages as in one of a thousand, and whether SQLite does the same for them.
import { postMessage, listMessages } from '#contract/messages'
import type { Visitor } from '#dev-env/visitor'
import { type Asking, asking } from '../sockets/asking.ts'
import { caller } from '../sockets/caller.ts'
import { hotStatements } from '../databases/hot-statements.ts'
import { fileIn, fillRoom, many, room } from '../houses/many.ts'
import type { Measure } from '../measure.ts'
import { median, quantile, thousands } from '../system/numbers.ts'
import { openHouse } from '../houses/open-house.ts'
import { type Planned, planned } from '../databases/plans.ts'

const acts = ['said', 'newest', 'middle'] as const
const timed = ['said alone', 'said together', 'newest', 'middle'] as const
type Timed = (typeof timed)[number]

/** One room. */
interface Grown {
  readonly messages: number
  /** Of what is asked of the database, by act and statement. */
  readonly plans: Readonly<Record<(typeof acts)[number], readonly (Planned & { readonly sql: string })[]>>
  /** In ms, of each round. */
  readonly took: Readonly<Record<Timed, number[]>>
}

const lengths = [1_000, many / 10, many]
const [alone, together, inFlight, reads, limit] = [50, 320, 16, 200, 50]
const content = 'Is anybody there? '.repeat(8).trim()

interface Room extends AsyncDisposable {
  readonly grown: Grown
  /** How long each takes, in ms. */
  readonly take: () => Promise<Record<Timed, number>>
}

async function plansIn(dataDir: string, messages: number): Promise<Grown['plans']> {
  let said = 0
  const params = { room }
  const asked = await hotStatements(dataDir, 'speaker', {
    said: (visitor: Visitor) =>
      visitor.request(postMessage, { params, body: { content, client_id: `planned-${++said}` } }),
    newest: (visitor) => visitor.request(listMessages, { params, query: { limit } }),
    middle: (visitor) => visitor.request(listMessages, { params, query: { limit, before_id: messages / 2 } }),
  })
  const plansOf = (act: (typeof acts)[number]) =>
    planned(fileIn(dataDir), asked[act]).map((found, n) => ({ sql: asked[act][n]?.sql ?? '', ...found }))
  return { said: plansOf('said'), newest: plansOf('newest'), middle: plansOf('middle') }
}

async function roomOf(messages: number, client: Asking): Promise<Room> {
  await using stack = new AsyncDisposableStack()
  let plans: Grown['plans'] = { said: [], newest: [], middle: [] }
  const open = stack.use(
    await openHouse(['speaker', 'listener'], {
      async standing(dataDir) {
        await fillRoom(dataDir, messages)
        plans = await plansIn(dataDir, messages)
      },
    }),
  )
  const cookie = open.cookies[0] ?? ''
  let said = 0
  const page = async (cursor: string): Promise<number> => {
    const url = `${open.url}/api/rooms/${room}/messages?limit=${limit}${cursor}`
    const { each } = await client.ask({ url, headers: { Cookie: cookie }, connections: 1, requests: reads })
    return quantile(each, 0.5)
  }
  const owned = stack.move()
  return {
    grown: { messages, plans, took: { 'said alone': [], 'said together': [], newest: [], middle: [] } },
    async take() {
      // Anew each time, because nobody answers for a socket while the next room is filled.
      const speaker = await caller(open.url, cookie)
      const say = () => speaker.call('send_message', { room, content, client_id: `growth-${++said}` })
      const each: number[] = []
      for (let n = 0; n < alone; n++) {
        const began = performance.now()
        await say()
        each.push(performance.now() - began)
      }
      let left = together
      const began = performance.now()
      const talk = async (): Promise<void> => {
        while (left-- > 0) await say()
      }
      await Promise.all(Array.from({ length: inFlight }, talk))
      const togetherMs = performance.now() - began
      speaker.close()
      return {
        'said alone': quantile(each, 0.5),
        'said together': togetherMs / together,
        newest: await page(''),
        middle: await page(`&before_id=${messages / 2}`),
      }
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

const read = (grown: Grown, act: (typeof acts)[number]): number =>
  grown.plans[act].reduce((sum, { pages }) => sum + (pages ?? 0), 0)

/** The statements for which SQLite does something else than in the smallest room. */
const otherwise = (grown: Grown, least: Grown): readonly string[] =>
  acts.flatMap((act) =>
    grown.plans[act]
      .filter(({ sql, plan }) => {
        const same = least.plans[act].find((other) => other.sql === sql)
        return JSON.stringify(same?.plan) !== JSON.stringify(plan)
      })
      .map(({ sql }) => sql),
  )

/** P8. */
export const growth: Measure<readonly Grown[]> = {
  async measure(rounds) {
    await using stack = new AsyncDisposableStack()
    const client = stack.use(asking())
    const rooms: Room[] = []
    for (const messages of lengths) rooms.push(stack.use(await roomOf(messages, client)))
    for (let n = -1; n < rounds; n++)
      for (const { grown, take } of rooms) {
        const took = await take()
        // The first warms up.
        if (n < 0) continue
        for (const what of timed) grown.took[what].push(Math.round(took[what] * 1_000) / 1_000)
      }
    return rooms.map(({ grown }) => grown)
  },
  page(found) {
    const [least] = found
    if (!least) return ''
    const cell = (grown: Grown, what: Timed): string => {
      const [ours, before] = [median(grown.took[what]), median(least.took[what])]
      return `${ours.toFixed(2)} (${(ours / before).toFixed(2)} ×)`
    }
    const row = (grown: Grown): string =>
      `| ${thousands(grown.messages)} | ${timed.map((what) => cell(grown, what)).join(' | ')} | ${acts.map((act) => read(grown, act)).join(' / ')} | ${grown === least ? '' : otherwise(grown, least).length} |`
    const statements = acts.reduce((sum, act) => sum + least.plans[act].length, 0)
    return `## P8: as the room grows

In ms, in a house for each length of its one room, all three side by side and in turn: a message until it is stored and acknowledged, ${alone} one at a time (the middle one) and ${together} with ${inFlight} in flight (time ÷ messages); a page of ${limit} over HTTP, ${reads} one at a time (the middle one), the newest and the one before the message in the middle. What is said stays, so the rooms grow by ${thousands(alone + together)} a round. Pages of the file are those that a connection reads for the looks of a message said, the newest page and the middle one when it has read nothing before. Plans are SQLite’s for all ${statements} statements of these three. Goal: within 1.30 × the room of ${thousands(least.messages)}, and the same plans.

| messages | said, one at a time | said, ${inFlight} in flight | newest page | page in the middle | pages of the file read | other plans |
| --- | --- | --- | --- | --- | --- | --- |
${found.map(row).join('\n')}
`
  },
}
