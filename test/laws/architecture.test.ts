// The dependency rules of docs/ARCHITECTURE.md against the real tree, and a planted violation for each, so that none can pass on nothing.
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cycles, directions, doors, missing, powers, sqlPlaces } from './rules/dependency-rules.ts'
import { builtSql, featuresInBedrock, jsxPlaces, waysOut } from './rules/source-rules.ts'
import { lines } from './rules/violation.ts'
import { plant } from './tree/plant.ts'
import { filesBelow, readTree, root, sourceFolders } from './tree/read-tree.ts'

const tree = readTree()

describe('the real tree', () => {
  test('ARCH-0 the laws see the modules and their imports', () => {
    expect(tree.length).toBeGreaterThan(80)
    expect(tree.flatMap((module) => module.imports).length).toBeGreaterThan(250)
    expect(tree.flatMap((module) => module.imports.filter(({ typeOnly }) => typeOnly)).length).toBeGreaterThan(60)
    expect(lines(missing(tree, (path) => existsSync(`${root}/${path}`)))).toEqual([])
  })
  test('ARCH-1 imports go only in the declared directions', () => expect(lines(directions(tree))).toEqual([]))
  test('ARCH-2 a slice is entered by its door', () => expect(lines(doors(tree))).toEqual([]))
  test('ARCH-3 no module reaches itself, type imports included', () => expect(lines(cycles(tree))).toEqual([]))
  test('ARCH-4 commands, queries, policies, views and parts do not reach outside', () =>
    expect(lines(powers(tree))).toEqual([]))
  test('ARCH-5 SQL stands in commands, queries and the bedrock', () => expect(lines(sqlPlaces(tree))).toEqual([]))
  test('ARCH-6 the bedrock names no feature', () => expect(lines(featuresInBedrock(tree))).toEqual([]))
  test('ARCH-7 JSX stands in web/ alone', () =>
    expect(lines(jsxPlaces(sourceFolders.flatMap((folder) => filesBelow(folder, /\.tsx$/))))).toEqual([]))
  test('ARCH-8 no SQL is put together from strings', () => expect(lines(builtSql(tree))).toEqual([]))
  test('ARCH-10 the house reaches out by one door', () => expect(lines(waysOut(tree))).toEqual([]))
})

describe('planted violations', () => {
  const pure = { 'contract/noun.ts': 'export const a = 1' }

  test('ARCH-0 an import that leads nowhere is found', () => {
    expect(lines(missing(plant({ 'log/a.ts': `import './gone.ts'` }), () => false))).toEqual([
      'log/a.ts: imports ./gone.ts, which does not exist',
    ])
  })

  test.each([
    ['log/a.ts', `import { a } from '#contract/noun'`, 'may not import contract/noun.ts (as a value)'],
    ['log/a.ts', `import { readFileSync } from 'node:fs'`, 'may not import the package node:fs'],
    ['events/a.ts', `export { a } from '#contract/noun'`, 'may not import contract/noun.ts (as a value)'],
    ['contract/b.ts', `import type { X } from '#server/context'`, 'may not import server/context.ts'],
    ['contract/b.ts', `import { z } from 'zod'`, 'may not import the package zod'],
    ['words/en.ts', `import type { X } from '#contract/noun'`, 'may not import contract/noun.ts'],
    [
      'server/bedrock/a.ts',
      `export * from '#slices/chat/index'`,
      'may not import server/slices/chat/index.ts (as a value)',
    ],
    [
      'server/slices/chat/routes.ts',
      `import { createContext } from '#server/context'`,
      'may not import server/context.ts (as a value)',
    ],
    ['web/a.ts', `import type { Config } from '#server/config/config'`, 'may not import server/config/config.ts'],
    ['server/neospace.ts', `import { person } from '#dev-env/person'`, 'may not import dev-env/person.ts (as a value)'],
    ['web/a.ts', `const late = await import('#server/neospace')`, 'may not import server/neospace.ts (as a value)'],
    ['stray/a.ts', `import '#log/fold'`, 'stands in no known area'],
  ])('ARCH-1 %s: %s', (path, text, why) => {
    expect(lines(directions(plant({ ...pure, [path]: text })))).toEqual([`${path}: ${why}`])
  })

  test('ARCH-1 what is allowed passes', () => {
    const fine = plant({
      'log/a.ts': `import type { A } from '#contract/noun'\nimport { b } from './b.ts'`,
      'server/slices/chat/routes.ts': `import { a } from '#contract/noun'\nimport type { C } from '#server/context'`,
      'server/slices/chat/chat.test.ts': `import { person } from '#dev-env/person'`,
    })
    expect(directions(fine)).toEqual([])
  })

  test('ARCH-2 reaching behind a door is found, in the slices and in the server', () => {
    const planted = plant({
      'server/slices/chat/a.ts': `import { x } from '#slices/rooms/queries/x'\nimport { y } from '#slices/rooms/index'`,
      'server/neospace.ts': `import { z } from './slices/chat/view.ts'`,
      'server/slices/chat/b.ts': `import { own } from './queries/own.ts'`,
    })
    expect(lines(doors(planted))).toEqual([
      'server/neospace.ts: must enter chat by its index.ts, not view.ts',
      'server/slices/chat/a.ts: must enter rooms by its index.ts, not queries/x.ts',
    ])
  })

  test('ARCH-3 a cycle of type imports alone is found', () => {
    const planted = plant({
      'log/a.ts': `import type { B } from './b.ts'`,
      'log/b.ts': `export type { C } from './c.ts'`,
      'log/c.ts': `let a: import('./a.ts').A`,
      'log/d.ts': `import './a.ts'`,
      'log/e.ts': `import './e.ts'`,
    })
    expect(lines(cycles(planted))).toEqual([
      'log/a.ts: is in a cycle of imports: log/a.ts → log/b.ts → log/c.ts',
      'log/e.ts: imports itself',
    ])
  })

  test.each(['commands/send.ts', 'queries/backfill.ts', 'policy.ts', 'view.ts', 'parts/trim.ts'])(
    'ARCH-4 %s reaching outside is found',
    (file) => {
      const path = `server/slices/chat/${file}`
      const planted = plant({
        [path]: `import { readFile } from 'node:fs/promises'\nimport type { Server } from 'socket.io'`,
      })
      expect(powers(planted)).toHaveLength(2)
    },
  )

  test('ARCH-5 SQL in a route is found', () => {
    const planted = plant({
      'server/slices/chat/routes.ts': `import { sql } from 'kysely'`,
      'server/slices/chat/commands/a.ts': `import { sql } from 'kysely'`,
      'server/neospace.ts': `import { Kysely } from 'kysely'`,
    })
    expect(sqlPlaces(planted).map(({ path }) => path)).toEqual(['server/slices/chat/routes.ts', 'server/neospace.ts'])
  })

  test('ARCH-6 a feature in the bedrock is found, in an identifier and in a file name', () => {
    const planted = plant({
      'server/bedrock/a.ts': '// A room.\nexport const toRoom = (wallId: number) => wallId',
      'server/bedrock/invites.ts': 'export const a = new Error().message',
      'server/slices/rooms/a.ts': 'export const room = 1',
    })
    expect(lines(featuresInBedrock(planted))).toEqual([
      'server/bedrock/a.ts: names a feature: room',
      'server/bedrock/a.ts: names a feature: wall',
      'server/bedrock/invites.ts: names a feature: invites',
    ])
  })

  test('ARCH-7 JSX outside web/ is found', () => {
    expect(jsxPlaces(['views/a.tsx', 'web/a.tsx', 'views/a.ts'])).toHaveLength(1)
  })

  test('ARCH-8 SQL from strings is found, parameters and plain text are not', () => {
    const planted = plant({
      'server/bedrock/a.ts': 'const a = sql.raw(name)',
      'server/bedrock/b.ts': 'db.exec(`delete from users where id = ${id}`)',
      'server/bedrock/c.ts': `db.prepare('select * from users where name = ' + name)`,
      'server/bedrock/fine.ts':
        'const d = sql`select ${id}`\ndb.exec("begin immediate")\nconst m = /x/.exec(`${a} is fine`)',
    })
    expect(builtSql(planted).map(({ path }) => path)).toEqual([
      'server/bedrock/a.ts',
      'server/bedrock/b.ts',
      'server/bedrock/c.ts',
    ])
  })

  test('ARCH-10 each way of reaching out is found, answering and types are not', () => {
    const planted = plant({
      'server/slices/chat/a.ts': `await fetch(address)`,
      'server/slices/chat/b.ts': `import { request } from 'node:https'`,
      'server/slices/chat/c.ts': `import net from 'net'\nimport * as dns from 'node:dns/promises'`,
      'server/slices/chat/d.ts': `const { Agent } = await import('undici')\nnew WebSocket(address)`,
      'server/slices/chat/e.ts': `globalThis.fetch(address)`,
      'server/bedrock/http/fine.ts': `import { createServer, isIP, type Socket } from 'node:net'\nimport type { Agent } from 'node:http'`,
      'server/bedrock/outgoing/fine.ts': `import { connect } from 'node:net'`,
    })
    expect(lines(waysOut(planted)).map((line) => line.split(';')[0])).toEqual([
      'server/slices/chat/a.ts: reaches out by fetch',
      'server/slices/chat/b.ts: reaches out by request',
      'server/slices/chat/c.ts: reaches out by net',
      'server/slices/chat/c.ts: reaches out by node:dns/promises',
      'server/slices/chat/d.ts: reaches out by WebSocket',
      'server/slices/chat/d.ts: reaches out by undici',
      'server/slices/chat/e.ts: reaches out by fetch',
    ])
  })
})
