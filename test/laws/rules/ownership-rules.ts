// Who may write which table: read from the code itself, so that a cast cannot hide a write in another's table.
import { type Module, isNode, nodesIn } from '../tree/module.ts'
import { isTest } from '../tree/read-tree.ts'
import type { Violation } from './violation.ts'

const writes = new Set(['insertInto', 'updateTable', 'deleteFrom', 'replaceInto', 'mergeInto'])

/** The string that a call's first argument is, for calls of these methods. */
function* firstWords(syntax: unknown, methods: ReadonlySet<string>): Generator<string> {
  for (const node of nodesIn(syntax)) {
    if (node.type !== 'CallExpression' || !isNode(node['callee']) || !Array.isArray(node['arguments'])) continue
    const { property } = node['callee']
    const [first] = node['arguments'] as unknown[]
    if (!isNode(property) || !methods.has(String(property['name'])) || !isNode(first)) continue
    if (typeof first['value'] === 'string') yield first['value'].split(' ')[0] ?? ''
  }
}

/** Tables that the migrations make. */
export const migratedTables = (modules: readonly Module[]): string[] =>
  modules
    .filter(({ path }) => path.startsWith('server/schema/migrations/'))
    .flatMap(({ syntax }) => [...firstWords(syntax, new Set(['createTable']))])
    .sort()

/** The tables of the schema as Kysely types it. */
export function schemaTables(modules: readonly Module[]): string[] {
  const index = modules.find(({ path }) => path === 'server/schema/tables/index.ts')
  const schema = [...nodesIn(index?.syntax)].find(
    ({ type, id }) => type === 'TSInterfaceDeclaration' && isNode(id) && id['name'] === 'Schema',
  )
  const body = isNode(schema?.['body']) ? schema['body']['body'] : []
  return (Array.isArray(body) ? body : [])
    .flatMap((member: unknown) => (isNode(member) && isNode(member['key']) ? [String(member['key']['name'])] : []))
    .sort()
}

/** Who owns each table: a slice's name, or `the log`. */
export type Owners = ReadonlyMap<string, readonly string[]>

/** Every table has exactly one owner, and no owner names a table that is not there. */
export const owners = (tables: readonly string[], owned: Owners): Violation[] => [
  ...tables.flatMap((table) => {
    const by = [...owned].filter(([, own]) => own.includes(table)).map(([name]) => name)
    return by.length === 1
      ? []
      : [{ path: table, why: by.length === 0 ? 'is owned by nobody' : `is owned by ${by.join(' and ')}` }]
  }),
  ...[...owned].flatMap(([name, own]) =>
    own
      .filter((table) => !tables.includes(table))
      .map((table) => ({ path: name, why: `owns ${table}, which is no table` })),
  ),
]

/** No slice writes a table that is not its own. */
export const foreignWrites = (modules: readonly Module[], owned: Owners): Violation[] =>
  modules.flatMap(({ path, syntax }) => {
    const slice = /^server\/slices\/([^/]+)\//.exec(path)?.[1]
    if (slice === undefined || isTest(path)) return []
    const own = owned.get(slice) ?? []
    return [...firstWords(syntax, writes)]
      .filter((table) => !own.includes(table))
      .map((table) => ({ path, why: `writes ${table}, which ${slice} does not own` }))
  })
