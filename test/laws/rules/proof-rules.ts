// The ledger docs/PROOFS.md and the page docs/security/asvs.md: which claim is shown by which test or command, and whether those are there.
import type { Violation } from './violation.ts'

/** One row of the ledger. */
export interface Proof {
  readonly id: string
  readonly claim: string
  /** Each a path of the repository, with a test's name or none, or a command. */
  readonly shownBy: readonly Shown[]
  /** The row says openly that nothing shows it yet. */
  readonly open: boolean
}

/** A file, a test in it, or a command such as `npm test`. */
export type Shown = { readonly file: string; readonly test: string | null } | { readonly command: string }

const rowsOf = (text: string): string[][] => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))

/** The rows of the ledger's tables: id, claim, proof. */
export const proofsIn = (text: string): Proof[] =>
  rowsOf(text)
    .filter(([, id = '']) => /^[A-Z]{2,9}-\d+$/.test(id))
    .map(([, id = '', claim = '', proof = '']) => ({
      id,
      claim,
      shownBy: shownIn(proof),
      open: /^none yet\b/.test(proof),
    }))

/** The rows that answer a standard: number, level, what is asked, answer. One that does not begin with its answer shows nothing. */
export const answersIn = (text: string): Proof[] =>
  rowsOf(text)
    .filter(([, number = '']) => /^V\d+(\.\d+){0,2}$/.test(number))
    .map(([, id = '', , claim = '', answer = '']) => ({
      id,
      claim,
      shownBy: /^(met|open|not applicable): /.test(answer) ? shownIn(answer) : [],
      open: /^(open|not applicable): /.test(answer),
    }))

const shownIn = (cell: string): Shown[] =>
  [...cell.matchAll(/`([^`]+)`(?: “([^”]+)”)?/g)].map(([, code = '', name]) =>
    /^(npm|node|bin\/neospace) /.test(code) ? { command: code } : { file: code, test: name ?? null },
  )

/** What the repository can answer about a proof. */
export interface Evidence {
  /** The text of a file, null where there is none. */
  readonly read: (path: string) => string | null
  /** Names of the scripts of package.json. */
  readonly scripts: readonly string[]
}

/** Rows that name nothing, or name what is not there. */
export const unproved = (proofs: readonly Proof[], { read, scripts }: Evidence): Violation[] =>
  proofs.flatMap(({ id, shownBy, open }) => {
    if (shownBy.length === 0) return open ? [] : [{ path: id, why: 'names no proof; say "none yet" if there is none' }]
    return shownBy.flatMap((shown) => {
      if ('command' in shown)
        return commandIsThere(shown.command, read, scripts)
          ? []
          : [{ path: id, why: `names the command ${shown.command}, which is not there` }]
      const text = read(shown.file)
      if (text === null) return [{ path: id, why: `names ${shown.file}, which is not there` }]
      return shown.test === null || text.includes(shown.test)
        ? []
        : [{ path: id, why: `names a test “${shown.test}” that ${shown.file} does not have` }]
    })
  })

function commandIsThere(command: string, read: Evidence['read'], scripts: readonly string[]): boolean {
  const [program = '', first = '', second = ''] = command.split(' ')
  if (program === 'node') return read(first) !== null
  if (program === 'npm') return scripts.includes(first === 'run' ? second : first) || first === 'ci'
  return read('bin/neospace.mjs') !== null
}
