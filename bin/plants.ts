// Plants one fault after the other in a copy of the source and plays random programs against it, or the one law that can see it: each must be found. `npm run laws:plants [-- --runs 500]`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copiedSource } from './checks/copied-source.ts'
import { peace, plants } from './checks/plants.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '500' }, only: { type: 'string' } } })
const copy = copiedSource('plants')
const chosen = plants.filter(({ what }) => what.includes(values.only ?? ''))
let missed = 0
for (const { what, path, from, to, by = peace } of chosen) {
  const place = join(copy.folder, path)
  const whole = readFileSync(place, 'utf8')
  if (!whole.includes(from)) throw new Error(`${path} does not say ${from} any more`)
  writeFileSync(
    place,
    whole.replace(from, () => to),
  )
  const { passed, said } = copy.run(
    by,
    // Slices run on PostgreSQL in the widest tier alone.
    { LAWS_RUNS: values.runs, LAWS_QUICK: '1', LAWS_KEPT: 'none', NEOSPACE_TEST_TIER: 'all' },
  )
  writeFileSync(place, whole)
  const programs = /after (\d+) in all/.exec(said)?.[1]
  const test = /FAIL .*\.test\.ts > (.*)/.exec(said)?.[1]
  const cause = /(?:Caused by|^AssertionError): (.*)/m.exec(said)?.[1] ?? ''
  // A file that does not load is red too, and has found nothing.
  const found = !passed && (by.random ? programs : test) !== undefined
  if (!found) missed++
  if (!found) console.log(said.slice(-3_000))
  console.log(
    `${found ? (by.random ? `found after ${programs} programs` : `found by ${test}`) : 'NOT FOUND'}: ${what}  (${cause})`,
  )
}
console.log(`plants: ${chosen.length - missed} of ${chosen.length} faults were found`)
copy.remove()
process.exit(missed === 0 ? 0 : 1)
