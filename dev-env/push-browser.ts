// A browser’s half of Web Push, by hand: it makes a subscription, reads what was sealed for it (RFC 8291, RFC 8188), and checks who signed (RFC 8292).
import { createDecipheriv, createECDH, createHash, createPublicKey, hkdfSync, verify } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What was sent to a browser. */
export interface SentToBrowser {
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface PushBrowser {
  /** As `PushSubscription.toJSON()` has it. */
  readonly subscription: { readonly endpoint: string; readonly p256dh: string; readonly auth: string }
  /** What was sealed for this browser. Throws where it was not. */
  read(sent: SentToBrowser): unknown
}

/** A browser at this address; the same seed makes the same keys. */
export function pushBrowser(endpoint: string, seed: string): PushBrowser {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(createHash('sha256').update(seed).digest())
  const auth = createHash('sha256').update(`${seed} auth`).digest().subarray(0, 16)
  const own = pair.getPublicKey()
  return {
    subscription: { endpoint, p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
    read({ headers, body }) {
      if (headers['content-encoding'] !== 'aes128gcm') throw new Error('It is sealed in another way.')
      const salt = body.subarray(0, 16)
      const keyEnd = 21 + body.readUInt8(20)
      const theirs = body.subarray(21, keyEnd)
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, theirs])
      const secret = Buffer.from(hkdfSync('sha256', pair.computeSecret(theirs), auth, info, 32))
      const derived = (what: string, bytes: number) =>
        Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${what}\0`, bytes))
      const opened = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12))
      opened.setAuthTag(body.subarray(-16))
      const padded = Buffer.concat([opened.update(body.subarray(keyEnd, -16)), opened.final()])
      // The last record ends with a two and as many zeros as the sender liked.
      return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString())
    },
  }
}

/** Who signed a push, as push services see it. Throws where the signature is not of the key that it names. */
export function signerOf({ headers }: Pick<SentToBrowser, 'headers'>): {
  readonly key: string
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub: string }
} {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(headers.authorization ?? '') ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(point, 1), y: coordinate(point, 33) }
  const known = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const
  if (!verify('sha256', Buffer.from(`${head}.${claims}`), known, Buffer.from(signature, 'base64url')))
    throw new Error('It was signed by another.')
  return { key, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) }
}

const coordinate = (point: Buffer, from: number): string => point.subarray(from, from + 32).toString('base64url')
