// Whether the house can serve: its database answers, its schema is the program's, its disk has room, and it is not closing.
import { setTimeout as wait } from 'node:timers/promises'
import type { AppContext } from '#server/context'
import type { HouseMode } from '#contract/presence'
import { migrationState } from '../db/migrator.ts'
import { freeBytes } from './free-bytes.ts'

/** One thing that must be well. */
export interface HealthCheck {
  readonly name: 'serving' | 'database' | 'migrations' | 'disk'
  readonly ok: boolean
  /** One sentence for whoever runs the house. */
  readonly detail: string
}

/** All of them together. */
export interface Health {
  readonly ready: boolean
  readonly mode: HouseMode
  readonly checks: readonly HealthCheck[]
}

const patienceMs = 2_000

/** Looks at everything that must be well; never throws and takes at most about two seconds. */
export async function readiness(
  ctx: Pick<AppContext, 'config' | 'db' | 'logger' | 'mode'>,
  closing: boolean,
): Promise<Health> {
  const check = (name: HealthCheck['name'], look: () => Promise<string>): Promise<HealthCheck> =>
    checked(name, look, (error) => ctx.logger.warn({ err: error, check: name }, 'a readiness check failed'))
  const checks = await Promise.all([
    Promise.resolve<HealthCheck>({
      name: 'serving',
      ok: !closing,
      detail: closing ? 'The house is closing.' : 'The house is open.',
    }),
    check('database', async () => {
      await ctx.db.reader.selectNoFrom((expression) => expression.lit(1).as('one')).execute()
      return 'The database answers.'
    }),
    check('migrations', async () => {
      const { pending } = await migrationState(ctx.db)
      if (pending.length > 0)
        throw new Unwell(
          `Migrations are to be applied: ${pending.join(', ')}. Run "neospace migrate up" or start the house anew.`,
        )
      return 'The schema is up to date.'
    }),
    check('disk', () => diskSpace(ctx.config.dataDir, ctx.config.minFreeBytes)),
  ])
  return { ready: checks.every(({ ok }) => ok), mode: ctx.mode.now(), checks }
}

/** A reason that may be shown as it is; of other errors nothing is. */
class Unwell extends Error {}

async function checked(
  name: HealthCheck['name'],
  look: () => Promise<string>,
  note: (error: unknown) => void,
): Promise<HealthCheck> {
  const late = new AbortController()
  try {
    const tooLate = wait(patienceMs, undefined, { signal: late.signal, ref: false }).then((): never => {
      throw new Unwell(`No answer within ${patienceMs / 1_000} s.`)
    })
    return { name, ok: true, detail: await Promise.race([look(), tooLate]) }
  } catch (error) {
    note(error)
    return {
      name,
      ok: false,
      detail: error instanceof Unwell ? error.message : 'It could not be checked; the log says why.',
    }
  } finally {
    late.abort()
  }
}

async function diskSpace(dataDir: string, minFreeBytes: number): Promise<string> {
  const bytes = await freeBytes(dataDir)
  const free = `${Math.floor(bytes / 1_048_576)} MiB`
  if (bytes < minFreeBytes) throw new Unwell(`Only ${free} are free where the data is; make room.`)
  return `${free} are free.`
}
