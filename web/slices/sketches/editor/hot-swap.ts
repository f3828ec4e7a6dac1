// What of a changed script can be put into the running one: its functions, where nothing else changed and nobody holds an old one.
import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@lezer/javascript'

/** They ran already, and will not run again. */
const once = new Set(['setup', 'preload'])

/**
 * The functions of `after` at their own lines and nothing else, to be evaluated in the running `before`; null where that
 * would not be the same as a new start, except for what the sketch remembers.
 */
export function swappable(before: string, after: string): string | null {
  const [old, now] = [parser.parse(before), parser.parse(after)]
  const [oldParts, newParts] = [partsOf(old, before), partsOf(now, after)]
  if (!oldParts || !newParts || !same(oldParts.rest, newParts.rest)) return null
  for (const [name, text] of newParts.functions)
    if (once.has(name) && oldParts.functions.get(name) !== text) return null
  // A function that is gone would still be there, and one that came may have been a global of the library.
  if (!same([...oldParts.functions.keys()].toSorted(), [...newParts.functions.keys()].toSorted())) return null
  if (held(now, after, newParts.functions) || held(old, before, oldParts.functions)) return null
  return newParts.alone
}

interface Parts {
  readonly functions: ReadonlyMap<string, string>
  /** Every other statement. */
  readonly rest: readonly string[]
  readonly alone: string
}

function partsOf(tree: Tree, code: string): Parts | null {
  const functions = new Map<string, string>()
  const rest: string[] = []
  let alone = ''
  let at = 0
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (node.type.isError) return null
    const text = code.slice(node.from, node.to)
    const name = node.name === 'FunctionDeclaration' ? node.getChild('VariableDefinition') : null
    if (name) {
      functions.set(code.slice(name.from, name.to), text)
      alone += blank(code.slice(at, node.from)) + text
      at = node.to
      // Directives are comments, and say how the sketch runs.
    } else if (!node.name.endsWith('Comment') || /^\/\/\s*@/.test(text)) rest.push(text)
  }
  return { functions, rest, alone }
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at])

/** Whether a function is anything but called by its name: handed on or replaced, an old one may live on somewhere. */
function held(tree: Tree, code: string, functions: ReadonlyMap<string, string>): boolean {
  let found = false
  tree.iterate({
    enter: ({ node }) => {
      if (node.name !== 'VariableName' || !functions.has(code.slice(node.from, node.to))) return
      if (!isCalled(node)) found = true
    },
  })
  return found
}

const isCalled = ({ parent, from }: SyntaxNode): boolean =>
  parent?.name === 'CallExpression' && parent.firstChild?.from === from
