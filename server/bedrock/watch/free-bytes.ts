// Room on the disk of a folder, as an ordinary account may use it.
import { statfs } from 'node:fs/promises'

/** Free bytes. Fails as the system does when the folder is not there. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
