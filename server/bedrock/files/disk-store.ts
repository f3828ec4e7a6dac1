// Files on this machine's disk: `Ab/Ab….640` in their folder, folders by the first two letters, scratch beside them on the same disk so that moving in is a rename.
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileStore, pieceName, type StoredPiece } from './file-store.ts'

const scratchName = '.arriving'

/** A store in this folder, which is made when something first comes. */
export function diskStore(root: string): FileStore {
  const scratchDir = join(root, scratchName)
  function pathOf(name: string): string {
    if (!pieceName.test(name)) throw new Error(`"${name}" is no name of a stored piece.`)
    return join(root, name.slice(0, 2), name)
  }
  return {
    async scratch() {
      const folder = join(scratchDir, randomBytes(12).toString('hex'))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
    },
    async put(name, path) {
      const target = pathOf(name)
      const folder = join(target, '..')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await chmod(path, 0o600)
      await flush(path)
      await rename(path, target)
      await flush(folder)
    },
    async open(name, span) {
      const handle = await open(pathOf(name)).catch(absent)
      if (!handle) return null
      return createReadStream('', {
        fd: handle,
        ...(span ? { start: span.first, end: span.last } : {}),
      })
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    async *list() {
      for (const folder of (await readdir(root).catch(absent)) ?? []) {
        if (folder === scratchName) continue
        for (const name of (await readdir(join(root, folder)).catch(absent)) ?? []) {
          const found: StoredPiece | null = pieceName.test(name)
            ? await stat(join(root, folder, name)).then(
                ({ mtimeMs }) => ({ name, changedAt: mtimeMs }),
                () => null,
              )
            : null
          if (found) yield found
        }
      }
    },
    async sweepScratch(before) {
      let swept = 0
      for (const name of (await readdir(scratchDir).catch(absent)) ?? []) {
        const path = join(scratchDir, name)
        const found = await stat(path).catch(absent)
        if (!found || found.mtimeMs >= before) continue
        await rm(path, { recursive: true, force: true })
        swept++
      }
      return swept
    },
    async free() {
      await mkdir(root, { recursive: true, mode: 0o700 })
      const { bavail, bsize } = await statfs(root)
      return bavail * bsize
    },
  }
}

/** For what may be gone by the time it is looked at. */
function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
  throw error
}

async function flush(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } catch (error) {
    // Windows does not flush folders.
    if (process.platform !== 'win32') throw error
  } finally {
    await handle.close()
  }
}
