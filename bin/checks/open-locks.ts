// Finds every policy call that a door hangs on, and what its file reads like without it.
import { parseSync } from 'vite'
import { isNode, nodesIn } from '../../test/laws/tree/module.ts'
import { filesBelow, isTest, readText } from '../../test/laws/tree/read-tree.ts'

export interface Law {
  readonly project: 'laws' | 'scenarios' | 'postgres'
  readonly file: string
}

export interface OpenLock {
  readonly path: string
  readonly line: number
  /** The call as it is written. */
  readonly what: string
  readonly whole: string
  /** The file's text with the call answering yes. */
  readonly without: string
  /** The test that knocks on its door. */
  readonly law: Law
}

const policy = /^(may[A-Z]\w*|atLeast|refuse(Unless|Silenced|Unconfirmed)\w*)$/

/** Not doors: what a view tells of a right, and the predicates themselves. */
const apart =
  /\/view\.ts$|\/policy\.ts$|\/parts\/join\.ts$|^server\/bedrock\/actor\.ts$|^server\/bedrock\/http\/ops\.ts$/

/** Two locks on one door, the second for whoever slips in between: only together are they missed. */
const doubled: Readonly<Record<string, string>> = {
  'server/slices/accounts/prepare/prove-person.ts': 'server/slices/accounts/commands/sign-in.ts',
  'server/slices/accounts/prepare/prove-passkey.ts': 'server/slices/accounts/commands/passkeys.ts',
}

/** The door of every route and event. */
const matrix: Law = { project: 'laws', file: 'test/laws/matrix.test.ts' }

/** What no row of the matrix shows: doors that are no route of the contract, and lists from which something is missing. */
const elsewhere: Readonly<Record<string, Law>> = {
  'server/slices/bookmarks/queries/bookmarked.ts': {
    project: 'scenarios',
    file: 'server/slices/bookmarks/bookmarks.test.ts',
  },
  'server/slices/chat/commands/peel-off.ts': {
    project: 'scenarios',
    file: 'server/slices/chat/chat-stuck.test.ts',
  },
  'server/slices/files/queries/visible-file.ts': {
    project: 'scenarios',
    file: 'server/slices/chat/chat-attachments.test.ts',
  },
}

const nameOf = (what: string): string => what.slice(0, what.indexOf('('))

/** The calls that are to be taken out at once: mostly one, in the order of paths. */
export function openLocks(): OpenLock[][] {
  const calls = policyCalls()
  const seconds = new Set(Object.values(doubled))
  return calls
    .filter(({ path }) => !seconds.has(path))
    .map((call) => [
      call,
      ...calls.filter(({ path, what }) => path === doubled[call.path] && nameOf(what) === nameOf(call.what)),
    ])
}

const policyCalls = (): OpenLock[] =>
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
            law: elsewhere[path] ?? matrix,
          },
        ]
      })
    })
