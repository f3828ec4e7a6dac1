// Finds every policy call that a door hangs on, and what its file reads like without it.
import { parseSync } from 'vite'
import { isNode, nodesIn } from '../../test/laws/tree/module.ts'
import { filesBelow, isTest, readText } from '../../test/laws/tree/read-tree.ts'

export interface OpenLock {
  readonly path: string
  readonly line: number
  /** The call as it is written. */
  readonly what: string
  readonly whole: string
  /** The file's text with the call answering yes. */
  readonly without: string
}

const policy = /^(may[A-Z]\w*|atLeast|refuse(Unless|Frozen|Muted)\w*)$/

/** Not doors: what a view tells of a right, and the predicates themselves. */
const apart =
  /\/view\.ts$|\/policy\.ts$|\/parts\/join\.ts$|^server\/bedrock\/actor\.ts$|^server\/bedrock\/http\/ops\.ts$/

/** Every policy call in the server, in the order of paths. */
export const openLocks = (): OpenLock[] =>
  filesBelow('server', /\.ts$/)
    .filter((path) => !isTest(path) && !apart.test(path))
    .flatMap((path) => {
      const whole = readText(path)
      return [...nodesIn(parseSync(path, whole).program)].flatMap((node) => {
        const { type, callee, start, end } = node
        if (type !== 'CallExpression' || !isNode(callee) || !policy.test(String(callee['name']))) return []
        const [from, to] = [Number(start), Number(end)]
        const what = whole.slice(from, to)
        const yes = what.startsWith('refuse') ? 'undefined' : 'true'
        return [
          {
            path,
            line: whole.slice(0, from).split('\n').length,
            what,
            whole,
            without: `${whole.slice(0, from)}${yes}${whole.slice(to)}`,
          },
        ]
      })
    })
