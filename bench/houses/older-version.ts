// The program as it was before its newest migration came, from this repository's own history.
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { passingFolder } from '../system/passing-folder.ts'

export interface OlderVersion extends AsyncDisposable {
  readonly tree: string
  readonly commit: string
  /** What the present version has and this one has not. */
  readonly migration: string
}

const top = new URL('../..', import.meta.url).pathname
const migrations = 'server/schema/migrations'
const git = (...args: string[]): string => execFileSync('git', args, { cwd: top }).toString().trim()

/** Null where the history does not reach so far, other packages were needed then, or more than this migration has come since. */
export async function olderVersion(): Promise<OlderVersion | null> {
  const newest = readdirSync(join(top, migrations))
    .filter((name) => /^\d{4}-/.test(name))
    .toSorted()
    .at(-1)
  const came = git('log', '--diff-filter=A', '--format=%H', '-1', '--', `${migrations}/${newest}`)
  const commit = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${came}^`], { cwd: top })
    .stdout.toString()
    .trim()
  if (came === '' || commit === '') return null
  const more = git('diff', '--name-only', '--diff-filter=A', commit, 'HEAD', '--', `${migrations}/`).split('\n')
  const packages = git('diff', '--name-only', commit, 'HEAD', '--', 'package-lock.json')
  if (packages !== '' || more.length !== 1) return null
  await using stack = new AsyncDisposableStack()
  const tree = stack.use(await passingFolder()).path
  const packed = execFileSync('git', ['archive', commit], { cwd: top, maxBuffer: 2 ** 30 })
  execFileSync('tar', ['-x', '-C', tree], { input: packed })
  for (const made of ['node_modules', 'dist']) await symlink(join(top, made), join(tree, made))
  const owned = stack.move()
  return {
    tree,
    commit: commit.slice(0, 12),
    migration: newest?.replace('.ts', '') ?? '',
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
