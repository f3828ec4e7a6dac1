// Which part of the house really imports which, as a graph and as a table, read from the source.
import { isTest, readTree } from '../../test/laws/tree/read-tree.ts'
import { code, generated, table } from './markdown.ts'

const opening = `What imports what, read from every module that runs (tests apart). A dashed arrow carries types alone. [A test](../../test/laws/architecture.test.ts) holds the directions.`

const parts = [
  /^server\/slices\/[^/]+(?=\/)/,
  /^server\/[a-z]+(?=\/)/,
  /^web\/(bedrock|kit|slices|styles)(?=\/)/,
  /^[a-z-]+(?=\/)/,
]

const partOf = (path: string): string =>
  parts.map((part) => part.exec(path)?.[0]).find((part) => part !== undefined) ?? path

/** The page, as Markdown. */
export function graphPage(): string {
  const edges = new Map<string, boolean>()
  const packages = new Map<string, Set<string>>()
  for (const { path, imports } of readTree().filter((module) => !isTest(module.path))) {
    const from = partOf(path)
    for (const { specifier, target, typeOnly } of imports) {
      if (target === null) {
        if (!specifier.startsWith('node:'))
          packages.set(from, (packages.get(from) ?? new Set()).add(packageOf(specifier)))
        continue
      }
      const to = partOf(target)
      if (to !== from) edges.set(`${from} ${to}`, (edges.get(`${from} ${to}`) ?? true) && typeOnly)
    }
  }
  const arrows = [...edges].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    generated('Dependencies', opening),
    ['```mermaid', 'graph LR', ...arrows.map(([edge, types]) => arrow(edge, types)), '```'].join('\n'),
    '## Packages',
    table(
      ['part', 'packages'],
      [...packages]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([part, names]) => [code(part), [...names].sort().map(code).join(', ')]),
    ),
  ].join('\n\n')
}

function arrow(edge: string, typesOnly: boolean): string {
  const [from = '', to = ''] = edge.split(' ')
  return `  ${node(from)} ${typesOnly ? '-.->' : '-->'} ${node(to)}`
}

const node = (part: string): string => `${part.replace(/[^a-z]/g, '_')}["${part}"]`

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
