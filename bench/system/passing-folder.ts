// A folder that goes when it is disposed of, with all that is in it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PassingFolder extends AsyncDisposable {
  readonly path: string
}

/** An empty one. */
export async function passingFolder(): Promise<PassingFolder> {
  const path = await mkdtemp(join(tmpdir(), 'neospace-bench-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
