// Runs random programs on several crews beside each other, after those that once failed; says how to repeat what fails, and keeps it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Crew, makeCrew } from './crew.ts'
import type { Ground } from './ground.ts'
import { play } from './play.ts'
import type { Program } from './program.ts'

export interface Plan {
  readonly name: string
  readonly programs: fc.Arbitrary<Program>
  readonly runs: number
  /** Crews that play beside each other in one house. */
  readonly crews: number
  /** Each program has a crew of its own. */
  readonly afresh?: true
}

const folder = new URL('.', import.meta.url).pathname
// Where it only matters that a fault is found, nobody waits for the smallest program.
const quick = process.env.LAWS_QUICK !== undefined
const patienceMs = quick ? 20_000 : 120_000
// A long run that is cut off has said how far it came.
const progressEvery = 500
const shrinkMs = quick ? 0 : 60_000

/** The programs that failed once, by the name of their file. */
export const keptPrograms = (name: string): { file: string; program: Program }[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.json'))
    .map((file) => ({ file, program: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Program })) // Written below.

/** A crew that is made anew after a program has failed with it. */
function troupe(
  ground: Ground,
  afresh: boolean,
): AsyncDisposable & { readonly play: (program: Program) => Promise<void> } {
  let room = 0
  let crew: Crew | null = null
  const dismiss = async (): Promise<void> => {
    await crew?.[Symbol.asyncDispose]()
    crew = null
  }
  return {
    async play(program) {
      crew ??= await makeCrew(ground.house, () => room)
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new Error(`The program did not come to rest: ${[...(crew?.busy ?? [])].join(', ')}.`)),
          patienceMs,
        )
      })
      try {
        await Promise.race([play(ground, crew, program, (id) => void (room = id)), late])
      } catch (error) {
        await dismiss()
        throw error
      } finally {
        clearTimeout(timer)
      }
      if (afresh) await dismiss()
    },
    [Symbol.asyncDispose]: dismiss,
  }
}

/** Plays the kept programs, then random ones. Throws with the shrunk program, its seed and how many it took. */
export async function explore(ground: Ground, { name, programs, runs, crews, afresh }: Plan): Promise<void> {
  const seed = Number(process.env.LAWS_SEED ?? Date.now() % 1_000_000_000)
  // Whoever asks what random programs find is not helped by those that were kept.
  const kept = process.env.LAWS_KEPT === 'none' ? [] : keptPrograms(name)
  let failed = false
  let begun = 0
  const lane = async (n: number): Promise<number> => {
    await using players = troupe(ground, afresh === true)
    for (const { program } of kept.filter((_, index) => index % crews === n)) await players.play(program)
    let failedAt = 0
    const property = fc.asyncProperty(programs, async (program) => {
      // One failure ends the others, and shrinking has its time.
      if ((failed && failedAt === 0) || (failedAt > 0 && Date.now() > failedAt + shrinkMs)) return
      if (!failed && ++begun % progressEvery === 0)
        process.stderr.write(`${name}: ${begun} programs of seed ${seed} begun at ${new Date().toISOString()}\n`)
      try {
        await players.play(program)
      } catch (error) {
        failed = true
        failedAt ||= Date.now()
        throw error
      }
    })
    const share = Math.ceil(runs / crews)
    const path = process.env.LAWS_PATH
    const found = await fc.check(property, { numRuns: share, seed: seed + n, ...(path ? { path } : {}) })
    if (!found.failed) return found.numRuns
    const [program] = found.counterexample ?? []
    throw new Error(
      `${name}: program ${found.numRuns} of seed ${seed + n} failed, after ${begun} in all (path ${found.counterexamplePath}, shrunk ${found.numShrinks} times)${keep(name, seed + n, program)}\n${JSON.stringify(program)}`,
      { cause: found.errorInstance },
    )
  }
  const ends = await Promise.allSettled(Array.from({ length: crews }, (_, n) => lane(n)))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  const played = ends.reduce((sum, end) => sum + (end.status === 'fulfilled' ? end.value : 0), 0)
  process.stdout.write(`${name}: ${played} programs of seed ${seed}, ${kept.length} kept ones\n`)
}

function keep(name: string, seed: number, program: Program | undefined): string {
  if (process.env.LAWS_KEEP === undefined || !program) return ''
  const file = `${name}-${seed}.json`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), `${JSON.stringify(program, null, 2)}\n`)
  return `, kept as test/laws/programs/${file}`
}
