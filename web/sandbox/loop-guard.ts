// Puts a counted check into every loop of a script, on the lines that are there, and makes a module's imports look-ups.
import { parser } from '@lezer/javascript'
import type { SyntaxNode } from '@lezer/common'

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}
const loops = new Set(['WhileStatement', 'ForStatement', 'DoStatement'])
const isComment = ({ name }: SyntaxNode): boolean => name.endsWith('Comment')

function bodyOf(loop: SyntaxNode): SyntaxNode | null {
  if (loop.name !== 'DoStatement') return loop.lastChild
  let body = loop.firstChild?.nextSibling ?? null
  while (body && isComment(body)) body = body.nextSibling
  return body
}

function countIn(body: SyntaxNode, line: number): readonly Edit[] {
  const check = `__loop(${line});`
  if (body.name === 'Block') return [{ from: body.from + 1, to: body.from + 1, text: check }]
  return [
    { from: body.from, to: body.from, text: `{${check}` },
    { from: body.to, to: body.to, text: '}' },
  ]
}

const clause = /^(?:([\w$]+)\s*,?\s*)?(?:\*\s*as\s+([\w$]+)|\{([^}]*)\})?$/
/** `import { A as B } from 'three'` as `const {A:B}=__import("three")`, as many lines long; as it is where it is no plain one. */
function lookUp(text: string): string {
  const [, what = '', name = ''] = /^import\s*(?:([^'"]+?)\s*from\s*)?["']([^"']+)["']\s*;?$/.exec(text) ?? []
  const [whole, first, all, parts] = clause.exec(what.trim()) ?? []
  if (whole === undefined || name === '') return text
  const found = `__import(${JSON.stringify(name)})`
  const made = [
    ...(first ? [`${first}=${found}.default`] : []),
    ...(all ? [`${all}=${found}`] : []),
    ...(parts ? [`{${parts.replace(/\s+as\s+/g, ':').replace(/\s+/g, '')}}=${found}`] : []),
  ]
  const lines = text.replace(/[^\n]/g, '')
  return `${made.length > 0 ? `const ${made.join(',')}` : found};${lines}`
}

/** The script as it is run. One that cannot be read stays as it is: the browser says what is wrong with it. */
export function prepareScript(code: string, { imports = false, guard = true, above = 0 } = {}): string {
  const tree = parser.parse(code)
  const edits: Edit[] = []
  const starts = [...code.matchAll(/\n/g)].map(({ index }) => index)
  const lineAt = (at: number): number => {
    const after = starts.findIndex((start) => start >= at)
    return above + (after < 0 ? starts.length : after) + 1
  }
  let broken = false
  tree.iterate({
    enter({ node, type, name, from, to }) {
      if (type.isError) broken = true
      if (imports && name === 'ImportDeclaration') edits.push({ from, to, text: lookUp(code.slice(from, to)) })
      const body = guard && loops.has(name) ? bodyOf(node) : null
      if (body) edits.push(...countIn(body, lineAt(from)))
    },
  })
  if (broken) return code
  let done = ''
  let at = 0
  // Closing braces at one place come from within outward, and all of them are alike.
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    done += code.slice(at, from) + text
    at = to
  }
  return done + code.slice(at)
}

/** Whether a line is a value and no statement. */
export function isValue(text: string): boolean {
  const first = parser.parse(text).topNode.firstChild
  return first?.name === 'ExpressionStatement' && !first.nextSibling && !/;\s*$/.test(text)
}
