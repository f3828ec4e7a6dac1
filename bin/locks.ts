// Takes out one policy call after the other, in a copy of the source, and runs the matrix against what is left: each must be missed by a cell. `npm run locks [-- --only PART_OF_A_PATH]`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copiedSource } from './checks/copied-source.ts'
import { openLocks } from './checks/open-locks.ts'

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const locks = openLocks().filter((calls) => calls.some(({ path }) => path.includes(values.only)))
const copy = copiedSource('locks')
for (const file of new Set(locks.flatMap((calls) => calls.map(({ law }) => law)))) {
  const before = copy.run(file)
  if (before.passed) continue
  console.log(before.said.slice(-3_000))
  copy.remove()
  throw new Error(`${file.file} is red before anything is taken out, so it would miss nothing. Mend it first.`)
}

let unmissed = 0
for (const calls of locks) {
  for (const { path, without } of calls) writeFileSync(join(copy.folder, path), without)
  const runs = [...new Set(calls.map(({ law }) => law))].map((law) => copy.run(law))
  for (const { path, whole } of calls) writeFileSync(join(copy.folder, path), whole)
  // A file that does not even load is red too, and no test in it has missed anything.
  const tests = runs.flatMap(({ said }) => /FAIL .*\.test\.ts > (.*)/.exec(said)?.[1] ?? [])
  const missed = tests.length > 0 && runs.some(({ passed }) => !passed)
  if (!missed) unmissed++
  const what = calls.map(({ path, line, what: text }) => `${path}:${line}  ${text}`).join(' + ')
  console.log(missed ? `missed  ${what}  by ${tests.join(', ')}` : `NOT MISSED  ${what}`)
  for (const { passed, said } of missed ? [] : runs) if (!passed) console.log(said.slice(-2_000))
}
console.log(`locks: ${locks.length - unmissed} of ${locks.length} policy calls are missed when they are taken out`)
copy.remove()
process.exit(unmissed === 0 ? 0 : 1)
