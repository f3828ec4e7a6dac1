// One module of the repository as the laws see it: what it imports (types included), what it exports, its comments and its syntax tree.
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'

/** One import or re-export. `target` is a path in the repository, or null for a package or built-in. */
export interface Import {
  readonly specifier: string
  readonly target: string | null
  readonly typeOnly: boolean
}

/** One exported declaration and whether a JSDoc block stands right before it. */
export interface Export {
  readonly name: string
  readonly kind: 'function' | 'class' | 'type' | 'value' | 're-export'
  readonly documented: boolean
}

/** A parsed module; `path` is relative to the repository's root, with forward slashes. */
export interface Module {
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly exports: readonly Export[]
  readonly syntax: unknown
  /** The text with every comment blanked out. */
  readonly code: string
}

type Aliases = Readonly<Record<string, string>>

/** The aliases of `package.json`, `#name/*` to `./path/*.ts`. */
export function readAliases(root: string): Aliases {
  const manifest: unknown = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('imports' in manifest)) return {}
  // The file's form is npm's; an alias that is no string would not start the server either.
  return manifest.imports as Aliases
}

/** Parses a module. Throws when the text has a syntax error, so that no law passes on what it could not read. */
export function parseModule(path: string, text: string, aliases: Aliases): Module {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path} cannot be parsed: ${parsed.errors[0]?.message}`)
  const { staticImports, staticExports } = parsed.module
  const imports: Import[] = staticImports.map(({ moduleRequest, entries }) => ({
    ...resolved(path, moduleRequest.value, aliases),
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }))
  for (const { entries } of staticExports) {
    const from = entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest?.value
    if (from) imports.push({ ...resolved(path, from, aliases), typeOnly: entries.every((entry) => entry.isType) })
  }
  const code = withoutComments(text, parsed.comments)
  for (const { type, source } of nodesIn(parsed.program)) {
    if ((type !== 'ImportExpression' && type !== 'TSImportType') || !isNode(source)) continue
    imports.push({ ...resolved(path, String(source['value']), aliases), typeOnly: type === 'TSImportType' })
  }
  return {
    path,
    text,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    exports: exportsOf(parsed.program.body, parsed.comments),
    syntax: parsed.program,
    code,
  }
}

function resolved(from: string, specifier: string, aliases: Aliases): Pick<Import, 'specifier' | 'target'> {
  // What follows a question mark says to the build in which form it is wanted.
  const [file = ''] = specifier.split('?')
  if (file.startsWith('.')) return { specifier, target: posix.join(posix.dirname(from), file) }
  for (const [alias, path] of Object.entries(aliases)) {
    const stem = alias.replace('*', '')
    if (!specifier.startsWith(stem)) continue
    return { specifier, target: posix.normalize(path.replace('*', specifier.slice(stem.length))) }
  }
  return { specifier, target: null }
}

interface Comment {
  readonly type: string
  readonly value: string
  readonly start: number
  readonly end: number
}

const withoutComments = (text: string, comments: readonly Comment[]): string =>
  comments.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
    text,
  )

interface Statement {
  readonly type: string
  readonly start: number
  readonly declaration?: unknown
}

const kinds: Readonly<Record<string, Export['kind']>> = {
  FunctionDeclaration: 'function',
  TSDeclareFunction: 'function',
  ClassDeclaration: 'class',
  TSInterfaceDeclaration: 'type',
  TSTypeAliasDeclaration: 'type',
}

function exportsOf(body: readonly Statement[], comments: readonly Comment[]): Export[] {
  const docEnds = new Set(
    comments.filter((comment) => comment.type === 'Block' && comment.value.startsWith('*')).map(({ end }) => end),
  )
  return body.flatMap((statement, index) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    const { declaration } = statement
    if (!isNode(declaration)) return [{ name: '', kind: 're-export' as const, documented: true }]
    const gapStart = body[index - 1]
    const documented = [...docEnds].some(
      (end) => end <= statement.start && end > (gapStart ? gapStart.start : -1) && statement.start - end < 3,
    )
    return namesOf(declaration).map(({ name, value }) => ({
      name,
      kind: kinds[declaration.type] ?? (value === 'ArrowFunctionExpression' ? 'function' : 'value'),
      documented,
    }))
  })
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Whether a value is a node of the syntax tree. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node below a value of the syntax tree, itself included. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item)
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) yield value
    for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesIn(child)
  }
}

function namesOf(declaration: Node): { name: string; value: string }[] {
  const { id, declarations } = declaration
  if (isNode(id)) return [{ name: String(id['name']), value: '' }]
  if (!Array.isArray(declarations)) return []
  return declarations.filter(isNode).map(({ id: target, init }) => ({
    name: isNode(target) ? String(target['name']) : '',
    value: isNode(init) ? init.type : '',
  }))
}
