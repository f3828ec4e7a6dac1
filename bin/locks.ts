// Takes out one policy call after the other, in a copy of the source, and runs the matrix against what is left: each must be missed. `npm run locks`.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLocks } from './checks/open-locks.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const copy = mkdtempSync(join(tmpdir(), 'neospace-locks-'))
const source = 'contract events log views words server dev-env test bin package.json tsconfig.json vitest.config.ts'

for (const name of source.split(' ')) cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const locks = openLocks()
let unmissed = 0
for (const calls of locks) {
  for (const { path, without } of calls) writeFileSync(join(copy, path), without)
  const { status } = spawnSync('vitest', ['run', '--project', 'laws', '--bail', '1', 'test/laws/matrix.test.ts'], {
    cwd: copy,
    stdio: 'ignore',
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}` },
  })
  for (const { path, whole } of calls) writeFileSync(join(copy, path), whole)
  if (status === 0) unmissed++
  const what = calls.map(({ path, line, what: text }) => `${path}:${line}  ${text}`).join(' + ')
  console.log(`${status === 0 ? 'NOT MISSED' : 'missed'}  ${what}`)
}
console.log(`locks: ${locks.length - unmissed} of ${locks.length} policy calls are missed when they are taken out`)
rmSync(copy, { recursive: true, force: true })
process.exit(unmissed === 0 ? 0 : 1)
