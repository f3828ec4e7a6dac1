// Bytes sealed in chunks, so that a part of them opens without the rest: AES-256-GCM as in the STREAM construction. Each sealed piece has a key of its own, derived with a salt that stands at its beginning; the nonce of a chunk is its number and whether it is the last.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { BrokenSeal } from './broken-seal.ts'

/** With what something is sealed, and to what that is bound. Plain data: it crosses to another process. */
export interface Seal {
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Only where it says the same it opens. */
  readonly owner: string
}

/** How much of what is sealed is one chunk. */
export const chunkBytes = 65_536
const tagBytes = 16
const saltBytes = 32
const version = 1

/** What stands in front of the chunks. */
export const headBytes = 1 + saltBytes

interface Sealing {
  /** What has become whole of it, sealed. */
  push(bytes: Uint8Array): Buffer
  /** The rest. */
  end(): Buffer
}

/** Seals bytes as they come. */
export function sealing({ key, owner }: Seal): Sealing {
  const salt = randomBytes(saltBytes)
  const own = keyOf(key, salt)
  let index = 0
  let held: Buffer = Buffer.alloc(0)
  let before: Buffer = Buffer.concat([Buffer.of(version), salt])
  const chunk = (bytes: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(index++, last))
    cipher.setAAD(Buffer.from(owner))
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
  const withHead = (sealed: readonly Buffer[]): Buffer => {
    const all = Buffer.concat([before, ...sealed])
    before = Buffer.alloc(0)
    return all
  }
  return {
    push(bytes) {
      held = Buffer.concat([held, bytes])
      const sealed: Buffer[] = []
      // One is held back, because the last is sealed as such.
      while (held.length > chunkBytes) {
        sealed.push(chunk(held.subarray(0, chunkBytes), false))
        held = held.subarray(chunkBytes)
      }
      return withHead(sealed)
    },
    end: () => withHead([chunk(held, true)]),
  }
}

/** Seals all of a piece. */
export function sealWhole(seal: Seal, bytes: Uint8Array): Buffer {
  const sealer = sealing(seal)
  return Buffer.concat([sealer.push(bytes), sealer.end()])
}

/** Where in a sealed piece the chunk of this number begins. */
export const sealedAt = (index: number): number => headBytes + index * (chunkBytes + tagBytes)

/** The number of the last chunk of so many bytes. */
export const lastChunkOf = (bytes: number): number => Math.max(0, Math.ceil(bytes / chunkBytes) - 1)

/** Opens single chunks of a piece with this head. Throws `BrokenSeal` for whatever was sealed by another key, for another owner, stands in another place, was cut off or touched. */
export function opening({ key, owner }: Seal, head: Buffer): (index: number, last: boolean, sealed: Buffer) => Buffer {
  const broken = (): BrokenSeal => new BrokenSeal(`The bytes of ${owner} cannot be opened.`)
  if (head.length !== headBytes || head[0] !== version) throw broken()
  const own = keyOf(key, head.subarray(1))
  return (index, last, sealed) => {
    if (sealed.length < tagBytes) throw broken()
    const cipher = createDecipheriv('aes-256-gcm', own, nonceOf(index, last), { authTagLength: tagBytes })
    cipher.setAAD(Buffer.from(owner))
    cipher.setAuthTag(sealed.subarray(-tagBytes))
    try {
      return Buffer.concat([cipher.update(sealed.subarray(0, -tagBytes)), cipher.final()])
    } catch {
      throw broken()
    }
  }
}

/** All of a sealed piece. Throws `BrokenSeal`. */
export function openWhole(seal: Seal, sealed: Buffer): Buffer {
  const open = opening(seal, sealed.subarray(0, headBytes))
  const opened: Buffer[] = []
  for (let index = 0; ; index++) {
    const last = sealed.length <= sealedAt(index + 1)
    opened.push(open(index, last, sealed.subarray(sealedAt(index), sealedAt(index + 1))))
    if (last) return Buffer.concat(opened)
  }
}

const keyOf = (key: Uint8Array, salt: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, 'neospace sealed bytes', 32))

function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 7)
  nonce.writeUInt8(last ? 1 : 0, 11)
  return nonce
}
