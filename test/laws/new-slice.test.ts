// The generators, run in a copy of this very tree: a slice that has just begun breaks no law, and neither does a migration.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './tree/read-tree.ts'

const apart = new Set(['node_modules', '.git', '.cache', 'dist', 'neospace-data', 'coverage'])
/** The laws that a slice could break by being there. */
const laws = ['architecture', 'budgets', 'catalogue', 'constitution', 'docs', 'ids', 'ownership', 'tree'].map(
  (law) => `test/laws/${law}.test.ts`,
)
let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'neospace-copy-'))
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !apart.has(basename(path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function inside(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(copy, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
    },
  })
  const said = `${program} ${args.join(' ')}\n${stdout}\n${stderr}`
  expect(status, said).toBe(0)
  return said
}

test('NAME-2 a slice and a migration that have just begun leave everything green', { timeout: 300_000 }, () => {
  inside('node', 'bin/new-slice.ts', 'night-letters')
  inside('node', 'bin/new-migration.ts', 'night-letters')
  expect(readFileSync(join(copy, 'server/slices/index.ts'), 'utf8')).toContain('nightLetters')
  inside('tsc')
  inside(
    'oxlint',
    '--type-aware',
    'contract',
    'events',
    'server/slices/night-letters',
    'server/slices/index.ts',
    'server/schema',
  )
  inside(
    'biome',
    'format',
    'contract',
    'events',
    'server/slices/night-letters',
    'server/slices/index.ts',
    'server/schema',
  )
  inside('node', 'bin/docs.ts', '--check')
  const said = inside('vitest', 'run', 'server/slices/night-letters', ...laws)
  expect(said).toContain('night-letters.test.ts')
})

test('NAME-2 a name that is none, or one that is taken, is refused and changes nothing', () => {
  for (const args of [
    ['new-slice.ts'],
    ['new-slice.ts', 'Night Letters'],
    ['new-slice.ts', 'rooms'],
    ['new-migration.ts', '../x'],
  ]) {
    const [script = '', ...rest] = args
    const before = readFileSync(join(copy, 'contract/index.ts'), 'utf8')
    const { status, stderr } = spawnSync('node', [join(copy, 'bin', script), ...rest], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^(Give a name in kebab-case|contract\/rooms\.ts is there already)/)
    expect(readFileSync(join(copy, 'contract/index.ts'), 'utf8')).toBe(before)
  }
})
