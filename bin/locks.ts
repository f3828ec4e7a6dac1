// Takes out one policy call after the other, in a copy of the source, and runs the matrix against what is left: each must be missed by a cell. `npm run locks`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copiedSource } from './checks/copied-source.ts'
import { openLocks } from './checks/open-locks.ts'

const matrix = 'matrix.test.ts'
const copy = copiedSource('locks')
const before = copy.runLaw(matrix)
if (!before.passed) {
  console.log(before.said.slice(-3_000))
  copy.remove()
  throw new Error('The matrix is red before anything is taken out, so it would miss nothing. Mend it first.')
}

const locks = openLocks()
let unmissed = 0
for (const calls of locks) {
  for (const { path, without } of calls) writeFileSync(join(copy.folder, path), without)
  const { passed, said } = copy.runLaw(matrix)
  for (const { path, whole } of calls) writeFileSync(join(copy.folder, path), whole)
  // A file that does not even load is red too, and no cell has missed anything.
  const cell = /FAIL .*matrix\.test\.ts > (.*) > LOCK-\d/.exec(said)?.[1]
  const missed = !passed && cell !== undefined
  if (!missed) unmissed++
  const what = calls.map(({ path, line, what: text }) => `${path}:${line}  ${text}`).join(' + ')
  console.log(missed ? `missed  ${what}  by ${cell}` : `NOT MISSED  ${what}`)
  if (!missed && !passed) console.log(said.slice(-2_000))
}
console.log(`locks: ${locks.length - unmissed} of ${locks.length} policy calls are missed when they are taken out`)
copy.remove()
process.exit(unmissed === 0 ? 0 : 1)
