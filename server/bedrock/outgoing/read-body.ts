// Reads what came back, bounded twice: on the wire and unpacked, because a few bytes can unpack to gigabytes and a gigabyte to nothing.
import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { RefusedFetch } from './refused-fetch.ts'

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

class Enough extends Error {}

/** Reads at most this much; what is longer is refused, or cut where its beginning is enough. */
export async function readBody(
  response: IncomingMessage,
  maxBytes: number,
  whenLonger: 'refuse' | 'cut',
): Promise<Buffer> {
  const packing = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const unpack = unpackers[packing]
  if (!unpack && packing !== 'identity' && packing !== '') throw new RefusedFetch('encoding')
  const chunks: Buffer[] = []
  let arrived = 0
  let unpacked = 0
  const tooMuch = () => (whenLonger === 'cut' ? new Enough() : new RefusedFetch('large'))
  async function* counted(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      arrived += chunk.length
      if (unpack && arrived > maxBytes) throw tooMuch()
      yield chunk
    }
  }
  async function collect(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      chunks.push(chunk)
      unpacked += chunk.length
      if (unpacked > maxBytes) throw tooMuch()
    }
  }
  try {
    await (unpack ? pipeline(response, counted, unpack(), collect) : pipeline(response, collect))
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  } finally {
    response.destroy()
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}
