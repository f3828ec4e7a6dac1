// What came out of a frame's port, looked at before anything is believed: its kind, its types, its size.
import type { FrameSays } from './wire.types.ts'
import { readShown } from './read-shown.ts'

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const
const causes = ['flashing', 'memory', 'loop', 'flood'] as const
const most = { characters: 2_000, world: 8_192, hashes: 3_600, picture: 8 * 1_024 * 1_024 }

const numberIn = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
const lineIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1e6 ? value : null
const among = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value)

/** Null for what no frame of the house says. */
export function readMessage(message: unknown): FrameSays | null {
  if (!Array.isArray(message)) return null
  const [say, a, b, c, d]: readonly unknown[] = message
  if (say === 'ready' || say === 'started' || say === 'escape') return [say]
  if (say === 'beat') return [say, numberIn(a), numberIn(b), numberIn(c)]
  if (say === 'log') {
    const level = among(levels, a)
    if (level === undefined || !Array.isArray(b)) return null
    return [say, level, b.slice(0, 20).map(readShown), lineIn(c), numberIn(d)]
  }
  if (say === 'failed') return typeof a === 'string' ? [say, a.slice(0, most.characters), lineIn(b), lineIn(c)] : null
  if (say === 'stop') {
    const why = among(causes, a)
    return why === undefined ? null : [say, why, lineIn(b)]
  }
  if (say === 'answered') return [say, numberIn(a), readShown(b), c === true]
  if (say === 'hashes') return hashesIn(a, b)
  if (say === 'picture') return [say, numberIn(a), pictureIn(b)]
  return say === 'world' ? worldIn(a) : null
}

function hashesIn(id: unknown, hashes: unknown): FrameSays | null {
  if (!Array.isArray(hashes) || hashes.length > most.hashes) return null
  const read = hashes.filter((one): one is string => typeof one === 'string' && /^[0-9a-f]{8}$/.test(one))
  return ['hashes', numberIn(id), read]
}

/** Bytes are called what they were asked to be; whoever decodes them has to be careful all the same. */
function pictureIn(blob: unknown): Blob | null {
  if (!(blob instanceof Blob) || blob.size > most.picture) return null
  return blob.slice(0, blob.size, 'image/png')
}

function worldIn(wish: unknown): FrameSays | null {
  if (typeof wish !== 'object' || wish === null) return null
  try {
    const text = JSON.stringify(wish)
    return text.length <= most.world ? ['world', JSON.parse(text)] : null
  } catch {
    return null
  }
}
