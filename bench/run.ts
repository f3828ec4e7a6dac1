// Measures what is asked for (`p1`, `p3`, or everything), writes the result with the machine beside it, and the tables of `bench/README.md` from the results that are there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type FanOut, fanOut, type P1 } from './fan-out.ts'
import { latency, type P3 } from './latency.ts'
import { machine } from './machine.ts'
import { readme } from './readme.ts'

const folder = new URL('./', import.meta.url)
const rounds = Number(process.env['NEOSPACE_BENCH_ROUNDS'] ?? 5)

const setups = [
  { receivers: 200, inFlight: 64, messages: 1_500 },
  { receivers: 200, inFlight: 1, messages: 300 },
  { receivers: 1_000, inFlight: 64, messages: 400 },
  { receivers: 1_000, inFlight: 1, messages: 100 },
] as const

const measures: Readonly<Record<string, () => Promise<unknown>>> = {
  async p1(): Promise<P1> {
    const found: FanOut[] = []
    for (const { receivers, inFlight, messages } of setups) {
      process.stdout.write(`p1: ${receivers} receivers, ${inFlight} in flight\n`)
      found.push(await fanOut(receivers, inFlight, messages, rounds))
    }
    return { machine: machine(), rounds, fanOut: found }
  },
  p3: async (): Promise<P3> => ({ machine: machine(), ...(await latency(200, 50, 10, rounds)) }),
}

if (rounds < 5) process.stdout.write('Fewer than five rounds: nothing is written.\n')
const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(measures)) {
  const measure = measures[name]
  if (!measure) throw new Error(`There is no measure "${name}"; there are ${Object.keys(measures).join(', ')}.`)
  const result = await measure()
  if (rounds < 5) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  else writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(result, null, 2)}\n`)
}
const results = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
if (rounds >= 5)
  writeFileSync(
    new URL('./README.md', import.meta.url),
    // As `measures` wrote it.
    readme({
      p1: results.includes('p1.json') ? (read('p1.json') as P1) : null,
      p3: results.includes('p3.json') ? (read('p3.json') as P3) : null,
    }),
  )
