// Plants one fault after the other in a copy of the source and plays random programs against it: each must be found. `npm run laws:plants [-- --runs 500]`.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { plants } from './checks/plants.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({ options: { runs: { type: 'string', default: '500' }, only: { type: 'string' } } })
const copy = mkdtempSync(join(tmpdir(), 'neospace-plants-'))
const source = 'contract events log views words server dev-env test bin package.json tsconfig.json vitest.config.ts'
for (const name of source.split(' ')) cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const chosen = plants.filter(({ what }) => what.includes(values.only ?? ''))
let missed = 0
for (const { what, path, from, to, file = 'log-programs.test.ts' } of chosen) {
  const whole = readFileSync(join(copy, path), 'utf8')
  if (!whole.includes(from)) throw new Error(`${path} does not say ${from} any more`)
  writeFileSync(
    join(copy, path),
    whole.replace(from, () => to),
  )
  const { status, stdout, stderr } = spawnSync('vitest', ['run', '--project', 'laws', `test/laws/${file}`], {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      LAWS_RUNS: values.runs,
      LAWS_QUICK: '1',
    },
  })
  writeFileSync(join(copy, path), whole)
  const programs = /after (\d+) in all/.exec(stdout + stderr)?.[1]
  const cause = /Caused by: (.*)/.exec(stdout + stderr)?.[1] ?? ''
  const found = status !== 0 && programs !== undefined
  if (!found) missed++
  if (!found) console.log((stdout + stderr).slice(-3_000))
  console.log(`${found ? `found after ${programs} programs` : 'NOT FOUND'}: ${what}  (${cause})`)
}
console.log(`plants: ${chosen.length - missed} of ${chosen.length} faults were found`)
rmSync(copy, { recursive: true, force: true })
process.exit(missed === 0 ? 0 : 1)
