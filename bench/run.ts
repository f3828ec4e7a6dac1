// Measures what is asked for by name, or everything, writes each result with the machine beside it, and the page from the results that are there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { machine } from './system/machine.ts'
import type { Measured } from './measure.ts'
import { measures } from './measures.ts'
import { readme } from './readme.ts'

const rounds = Number(process.env['NEOSPACE_BENCH_ROUNDS'] ?? 5)
const file = (name: string): URL => new URL(`./results/${name}.json`, import.meta.url)

if (rounds < 5) process.stdout.write('Fewer than five rounds: nothing is written.\n')
const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(measures)) {
  const measure = measures[name]
  if (!measure) throw new Error(`There is no measure "${name}"; there are ${Object.keys(measures).join(', ')}.`)
  process.stdout.write(`${name}\n`)
  const result = await measure.measure(rounds)
  if (rounds < 5) process.stdout.write(`${JSON.stringify(result, null, 2)}\n${measure.page(result)}\n`)
  else writeFileSync(file(name), `${JSON.stringify({ machine: machine(), rounds, result }, null, 2)}\n`)
}
const read = (name: string): Measured | null =>
  // As it was written above.
  existsSync(file(name)) ? (JSON.parse(readFileSync(file(name), 'utf8')) as Measured) : null
if (rounds >= 5) writeFileSync(new URL('./README.md', import.meta.url), readme(read))
