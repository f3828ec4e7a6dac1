// Where the control socket of a data folder is. Usually inside it; elsewhere only where the operating system's rules leave no choice.
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

// The kernel's limit for a socket's path is 104 bytes on macOS and 108 on Linux, with the closing zero.
const longest = 100

/** The path (on Windows the pipe's name) of the control socket. Throws if its place is not this user's alone. */
export function controlPath(dataDir: string): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\neospace-${name}`
  const inside = join(dataDir, 'control.sock')
  if (Buffer.byteLength(inside) <= longest) return inside
  const folder = join(tmpdir(), `neospace-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  // The temporary folder is everybody's: somebody else could have made this one to listen in.
  if (!found.isDirectory() || found.uid !== userInfo().uid || (found.mode & 0o077) !== 0)
    throw new Error(`${folder} is not this user’s alone; remove it and try again.`)
  return join(folder, `${name}.sock`)
}
