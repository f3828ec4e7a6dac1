// The pair of keys by which push services know that what comes is from this house. It follows from the root key, so it lies in no database and is in no backup of one.
import { createECDH, createHash } from 'node:crypto'

/** Base64url, as browsers and push services read them. */
export interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/** [NOTE-2.10] The same pair for the same 32 bytes. */
export function pushKeys(seed: Buffer): PushKeys {
  const pair = createECDH('prime256v1')
  let scalar = seed
  for (;;) {
    try {
      pair.setPrivateKey(scalar)
      return { publicKey: pair.getPublicKey('base64url'), privateKey: scalar.toString('base64url') }
    } catch {
      // One number in four thousand million is none of the curve; the next is.
      scalar = createHash('sha256').update(scalar).digest()
    }
  }
}
