// Reads a sealed piece of the store, whole or in part: of a part only its chunks are read and opened.
import { Readable } from 'node:stream'
import { BrokenSeal } from '../crypto/broken-seal.ts'
import { chunkBytes, headBytes, lastChunkOf, opening, type Seal, sealedAt } from '../crypto/sealed-bytes.ts'
import type { FileStore, Span } from './file-store.ts'

/** What of a piece is wanted; `bytes` is how long it is unsealed. */
interface Wanted {
  readonly name: string
  readonly bytes: number
  readonly span?: Span | undefined
}

/** The bytes as they were before, or null where there is nothing of this name. Throws `BrokenSeal` before the first byte, or breaks off where a later chunk does not open. */
export async function openSealed(
  store: Pick<FileStore, 'open'>,
  seal: Seal,
  { name, bytes, span = { first: 0, last: Math.max(0, bytes - 1) } }: Wanted,
): Promise<Readable | null> {
  const head = await store.open(name, { first: 0, last: headBytes - 1 })
  if (!head) return null
  const open = opening(seal, Buffer.concat(await head.toArray()))
  const [from, to, final] = [chunkAt(span.first), chunkAt(span.last), lastChunkOf(bytes)]
  const sealed = await store.open(name, { first: sealedAt(from), last: sealedAt(to + 1) - 1 })
  if (!sealed) return null
  const chunks = inChunks(sealed, sealedAt(1) - headBytes)
  const opened = async (index: number): Promise<Buffer> => {
    const { value, done } = await chunks.next()
    if (done) throw new BrokenSeal(`The bytes of ${seal.owner} end too soon.`)
    const start = index * chunkBytes
    return open(index, index === final, value).subarray(Math.max(0, span.first - start), span.last + 1 - start)
  }
  try {
    const first = await opened(from)
    const whole = Readable.from(
      (async function* () {
        yield first
        for (let index = from + 1; index <= to; index++) yield await opened(index)
      })(),
      { objectMode: false },
    )
    // Whoever asked may have gone.
    return whole.once('close', () => sealed.destroy())
  } catch (error) {
    sealed.destroy()
    throw error
  }
}

const chunkAt = (byte: number): number => Math.floor(byte / chunkBytes)

async function* inChunks(stream: Readable, size: number): AsyncGenerator<Buffer, void> {
  let held: Buffer = Buffer.alloc(0)
  // A stream of bytes gives buffers.
  for await (const piece of stream as AsyncIterable<Buffer>) {
    held = Buffer.concat([held, piece])
    for (; held.length >= size; held = held.subarray(size)) yield held.subarray(0, size)
  }
  if (held.length > 0) yield held
}
