// Every table has one owner that alone writes it: by the slices' own word, by the code, and by the types.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LogTable } from '#bedrock/tx'
import { slices } from '#slices/index'
import { foreignWrites, migratedTables, owners, schemaTables } from './rules/ownership-rules.ts'
import { lines } from './rules/violation.ts'
import { plant } from './tree/plant.ts'
import { filesBelow, readTree, root } from './tree/read-tree.ts'

const logTables = ['streams', 'entries', 'entry_versions'] as const satisfies readonly LogTable[]
const tree = readTree()
const owned = new Map<string, readonly string[]>([
  ['the log', logTables],
  ['the write path', ['storage_probes']],
  ...slices.map((slice): [string, readonly string[]] => [slice.name, slice.owns]),
])

describe('the real tree', () => {
  test('OWN-1 every table has exactly one owner', () => {
    expect(schemaTables(tree).length).toBeGreaterThan(10)
    expect(lines(owners(schemaTables(tree), owned))).toEqual([])
  })
  test('OWN-1 the migrations make exactly the tables of the schema', () => {
    expect(migratedTables(tree)).toEqual(schemaTables(tree))
  })
  test('OWN-1 a slice is called as its folder, and every folder is in the list', () => {
    const folders = filesBelow('server/slices', /^index\.ts$/).flatMap(
      (path) => /slices\/([^/]+)\/index/.exec(path)?.[1] ?? [],
    )
    expect(folders).toEqual(slices.map(({ name }) => name).sort())
  })
  test('OWN-2 no slice writes a table of another', () => expect(lines(foreignWrites(tree, owned))).toEqual([]))
})

describe('planted violations', () => {
  test('OWN-1 a table without an owner, with two, and an owner of nothing are found', () => {
    const planted = new Map([
      ['rooms', ['rooms', 'members']],
      ['chat', ['members', 'ghosts']],
    ])
    expect(lines(owners(['rooms', 'members', 'walls'], planted))).toEqual([
      'chat: owns ghosts, which is no table',
      'members: is owned by rooms and chat',
      'walls: is owned by nobody',
    ])
  })
  test('OWN-2 a write into another’s table is found even through a cast', () => {
    const planted = plant({
      'server/slices/chat/commands/a.ts': `(tx.db as Writer<'users'>).updateTable('users as u').set({ role: 'owner' })`,
      'server/slices/chat/commands/b.ts': `tx.db.insertInto('notes').values({})`,
    })
    expect(lines(foreignWrites(planted, new Map([['chat', ['notes']]])))).toEqual([
      'server/slices/chat/commands/a.ts: writes users, which chat does not own',
    ])
  })
})

describe('the types', () => {
  test('OWN-3 a reader cannot write and a transaction cannot write what it does not own', { timeout: 60_000 }, () => {
    const source = readFileSync(`${root}/test/laws/powers.types.ts`, 'utf8')
    const expectations = source.match(/@ts-expect-error/g)?.length ?? 0
    expect(expectations).toBeGreaterThanOrEqual(9)
    // The aliases of package.json hold below the repository's root only.
    mkdirSync(`${root}/.cache`, { recursive: true })
    const folder = mkdtempSync(`${root}/.cache/powers-`)
    try {
      // Without the expectations tsc must refuse each of those lines.
      writeFileSync(`${folder}/powers.ts`, source.replaceAll('@ts-expect-error', 'here is an error:'))
      writeFileSync(
        `${folder}/tsconfig.json`,
        JSON.stringify({ extends: '../../tsconfig.json', include: ['./powers.ts'] }),
      )
      const { status, stdout } = spawnSync(`${root}/node_modules/.bin/tsc`, ['-p', folder, '--pretty', 'false'], {
        encoding: 'utf8',
      })
      expect(status).not.toBe(0)
      const refused = stdout.split('\n').filter((line) => /powers\.ts\(\d+,\d+\): error/.test(line))
      expect(new Set(refused.map((line) => /\((\d+),/.exec(line)?.[1])).size).toBe(expectations)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
