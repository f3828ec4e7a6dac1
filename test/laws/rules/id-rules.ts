// Ids of laws and rules: where they are declared and where tests quote them.
import { type Module, nodesIn } from '../tree/module.ts'
import type { Violation } from './violation.ts'

const idAtStart = /^([A-Z]{2,9}-\d+(?:\.\d+)?) \S/

const anyId = /\b[A-Z]{2,9}-\d+(?:\.\d+)?(?= )/g

/** Ids declared by the list items of a page: `- LAW-1 …`. */
export const declaredIds = (text: string): string[] =>
  [...text.matchAll(/^- ([A-Z]{2,9}-\d+(?:\.\d+)?) /gm)].map(([, id = '']) => id)

/** Ids in strings of test files that begin with one, and where: names of tests, rows of tables, words of scenarios. */
export function quotedIds(modules: readonly Module[]): Map<string, string> {
  const quoted = new Map<string, string>()
  for (const { path, syntax } of modules.filter((module) => /\.test\.tsx?$/.test(module.path)))
    for (const node of nodesIn(syntax)) {
      const name = textOf(node)
      if (!idAtStart.test(name)) continue
      for (const [id] of name.matchAll(anyId)) if (!quoted.has(id)) quoted.set(id, path)
    }
  return quoted
}

function textOf(node: { type: string; [key: string]: unknown }): string {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateElement') return ''
  const { value } = node
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
}

const familyOf = (id: string): string => id.split('-')[0] ?? ''
const isDotted = (id: string): boolean => id.includes('.')

/** What is declared but unguarded, and what is quoted but undeclared; `concerns` says which quoted ids this page declares. */
export const unmatched = (
  page: string,
  declared: readonly string[],
  quoted: ReadonlyMap<string, string>,
  concerns: (id: string) => boolean,
): Violation[] => [
  ...declared.filter((id) => !quoted.has(id)).map((id) => ({ path: page, why: `${id} is guarded by no test` })),
  ...declared
    .filter((id, index) => declared.indexOf(id) !== index)
    .map((id) => ({ path: page, why: `${id} stands twice` })),
  ...[...quoted]
    .filter(([id]) => concerns(id) && !declared.includes(id))
    .map(([id, path]) => ({ path, why: `names ${id}, which ${page} does not` })),
]

/** Whether an id belongs to the laws: its family stands there, and no product row has the family's name. */
export function lawful(laws: readonly string[]): (id: string) => boolean {
  // OPEN is a row of the product of which one law is quoted.
  const families = new Set(
    laws
      .filter((id) => !isDotted(id))
      .map(familyOf)
      .filter((family) => family !== 'OPEN'),
  )
  return (id) => !isDotted(id) && families.has(familyOf(id))
}

/** Whether an id is a rule of a slice. */
export const ruleOfSlice = (id: string): boolean => isDotted(id)

/** Whether an id is a row of the product. */
export const productRow =
  (laws: readonly string[]) =>
  (id: string): boolean =>
    !isDotted(id) && !lawful(laws)(id)

/** Ids that comments name as `[LAW-1, CHAT-1.2]`, and that no page declares. */
export const undeclared = (modules: readonly Module[], declared: ReadonlySet<string>): Violation[] =>
  modules.flatMap(({ path, text, code }) =>
    [...text.matchAll(/\[([A-Z]{2,9}-\d+(?:\.\d+)?(?:, [A-Z]{2,9}-\d+(?:\.\d+)?)*)\]/g)]
      // Only what stands in a comment; the code has blanks there.
      .filter(({ index }) => code[index] === ' ')
      .flatMap(([, ids = '']) => ids.split(', '))
      .filter((id) => !declared.has(id))
      .map((id) => ({ path, why: `a comment names ${id}, which nothing declares` })),
  )
