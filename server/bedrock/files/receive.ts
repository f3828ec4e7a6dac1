// Takes a file in as it comes: to the disk piece by piece, never more than it may be, never longer than it may take; sealed before it touches the disk, where that is wanted.
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Seal, sealing } from '../crypto/sealed-bytes.ts'
import { Refusal, refuse } from '../refusal.ts'

export interface ReceiveLimits {
  readonly maxBytes: number
  /** How long may pass without anything coming. */
  readonly stallMs: number
  readonly withinMs: number
  /** With what it is sealed; left away, it is written as it comes. */
  readonly seal?: Seal | undefined
}

/** Writes the stream to a new file and answers how many bytes came. `see` gets the first bytes once there are `headBytes` of them, or all there are, and may refuse. */
export async function receive(
  stream: Readable,
  path: string,
  limits: ReceiveLimits,
  headBytes: number,
  see: (head: Buffer) => void,
): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  const until = Date.now() + limits.withinMs
  const sealer = limits.seal && sealing(limits.seal)
  const pieces: AsyncIterator<Buffer> = stream.iterator({ destroyOnReturn: false })
  let bytes = 0
  let head: Buffer | null = Buffer.alloc(0)
  try {
    for (;;) {
      const piece = await inTime(pieces.next(), Math.min(limits.stallMs, until - Date.now()))
      if (piece.done) break
      bytes += piece.value.length
      if (bytes > limits.maxBytes) refuse('TOO_LARGE', `This is larger than ${mebibytes(limits.maxBytes)} MiB.`)
      if (head) {
        head = Buffer.concat([head, piece.value.subarray(0, headBytes)])
        if (head.length >= headBytes) {
          see(head)
          head = null
        }
      }
      await file.write(sealer ? sealer.push(piece.value) : piece.value)
    }
    if (head) see(head)
    if (sealer) await file.write(sealer.end())
    return bytes
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await file.close()
  }
}

const fullDisk: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** A full disk and a sender who went away, in the house's words; anything else stays what it is. */
export function asRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (fullDisk.has(code)) return new Refusal('NO_SPACE', 'The house has no room for files just now. Tell its owner.')
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE')
    return new Refusal('VALIDATION', 'The file did not arrive whole. Send it again.')
  return error
}

const mebibytes = (bytes: number): number => Math.floor(bytes / 1_048_576)

async function inTime<T>(piece: Promise<T>, ms: number): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => late.reject(new Refusal('TOO_SLOW', 'The file stopped coming. Send it again.')),
    Math.max(0, ms),
  )
  try {
    return await Promise.race([piece, late.promise])
  } finally {
    clearTimeout(timer)
    // Whatever comes of it later, nobody waits for it any more.
    piece.catch(() => {})
  }
}
