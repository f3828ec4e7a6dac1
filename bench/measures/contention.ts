// How many messages a second the house stores, and how long each takes, the more people write at once, on both databases; and when they mostly read.
import { freshDatabase } from '#dev-env/postgres'
import { runPostgres } from '#dev-env/postgres-server'
import type { Measure } from '../measure.ts'
import { median, quantile, thousands } from '../system/numbers.ts'
import { speakers, type Speakers } from '../houses/speakers.ts'

const writers = [1, 8, 32, 64] as const
const secondsEach = 4
/** One in so many is said, the others are read. */
const mixed = 10

interface Found {
  readonly database: string
  readonly at: number
  readonly mixed: boolean
  /** Of each round: what was done in a second, and how long writing took at half and at 99 of 100, in ms. */
  readonly perSecond: readonly number[]
  readonly p50: readonly number[]
  readonly p99: readonly number[]
}

/** So many at once, each in its own room, for a while. */
async function round(there: Speakers, at: number, isMixed: boolean) {
  const took: number[] = []
  let done = 0
  const until = performance.now() + secondsEach * 1_000
  const talk = async (_: unknown, n: number): Promise<void> => {
    for (let turn = n; performance.now() < until; turn++) {
      if (isMixed && turn % mixed !== 0) await there.read(n)
      else {
        const began = performance.now()
        await there.say(n)
        took.push(performance.now() - began)
      }
      done++
    }
  }
  await Promise.all(Array.from({ length: at }, talk))
  return { perSecond: Math.round(done / secondsEach), p50: quantile(took, 0.5), p99: quantile(took, 0.99) }
}

/** Writers at once, on both databases. */
export const contention: Measure<readonly Found[]> = {
  async measure(rounds) {
    await using stack = new AsyncDisposableStack()
    const most = Math.max(...writers)
    // Its data is safe on the disk when it says so, as an operator would have it.
    const postgres = stack.use(await runPostgres({ safe: true }))
    const { url } = await freshDatabase(postgres.url)
    const houses = [
      ['SQLite', stack.use(await speakers(most))],
      ['PostgreSQL', stack.use(await speakers(most, { env: { DATABASE_URL: url } }))],
    ] as const
    const settings = [false, true].flatMap((isMixed) =>
      writers.flatMap((at) => houses.map(([database, there]) => ({ database, there, at, isMixed }))),
    )
    const found = settings.map(({ database, at, isMixed }) => ({
      database,
      at,
      mixed: isMixed,
      perSecond: [] as number[],
      p50: [] as number[],
      p99: [] as number[],
    }))
    for (const [, there] of houses) await round(there, most, false)
    for (let n = 0; n < rounds; n++)
      for (const [place, { there, at, isMixed }] of settings.entries()) {
        const { perSecond, p50, p99 } = await round(there, at, isMixed)
        found[place]?.perSecond.push(perSecond)
        found[place]?.p50.push(p50)
        found[place]?.p99.push(p99)
      }
    return found
  },
  page(found) {
    const of = (database: string, at: number, isMixed: boolean): string[] => {
      const one = found.find((each) => each.database === database && each.at === at && each.mixed === isMixed)
      if (!one) return ['', '']
      return [thousands(median(one.perSecond)), `${median(one.p50).toFixed(1)} / ${median(one.p99).toFixed(1)}`]
    }
    const rows = [false, true].flatMap((isMixed) =>
      writers.map((at) => {
        const cells = [...of('SQLite', at, isMixed), ...of('PostgreSQL', at, isMixed)]
        return `| ${isMixed ? '90 of 100 read' : 'all write'} | ${at} | ${cells.join(' | ')} |`
      }),
    )
    return `## Many at once, on both databases

So many people at once, each in a room of their own and each waiting for the answer before going on, for ${secondsEach} s in each round. Where they mostly read, nine of ten are pages of the newest fifty. PostgreSQL runs on the same machine with \`fsync\` and \`synchronous_commit\`, and shares its processors with the house. The times are those of writing, at half and at 99 of 100.

| | people | SQLite: a second | ms p50 / p99 | PostgreSQL: a second | ms p50 / p99 |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
  },
}
