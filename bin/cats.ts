// Lives through a year of a simulated house with the cats, prints what they were, and holds it to the law of the year (CAT-1.13).
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureYear } from '../cats/sim/measure-year.ts'
import { octantOf } from '../cats/affect/octant.ts'
import { tempers } from '../cats/cast/cast.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const days = 365
const began = performance.now()
const { deeds, moods, octants, meetings, told } = measureYear({ seed: 5, from: 1_790_035_200, days, people: 24 })
const took = (performance.now() - began) / 1_000
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

console.log(`${days} days, ${deeds} deeds, ${told} stories told, in ${took.toFixed(1)} s`)
console.log(`meetings: ${[...meetings].map(([how, count]) => `${how} ${count}`).join(', ')}`)
for (const [name, hours] of octants) {
  const all = sum(hours.values())
  const most = [...hours].toSorted(([, a], [, b]) => b - a).slice(0, 3)
  const said = most.map(([octant, count]) => `${octant} ${percent(count, all)}`).join(', ')
  console.log(`${name.padEnd(7)} born ${octantOf(tempers[name]).padEnd(10)} ${said}`)
}
const total = sum(moods.values())
for (const [mood, seconds] of [...moods].toSorted(([, a], [, b]) => b - a))
  console.log(`${mood.padEnd(20)} ${percent(seconds, total)}`)

const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'unit', 'cats/sim'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NEOSPACE_CATS_DAYS: `${days}` } },
)
process.exit(status ?? 1)
