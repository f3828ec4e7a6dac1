// A device that makes passkeys and signs with them, as a phone or a laptop would: ES256, without a word on its maker. Its bytes are put together here by hand, so that the house is held against the standard and not against its own library.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { NewPasskey, PasskeyProof } from '#contract/passkeys'

/** What is done otherwise than a device would, to see whether the house minds. */
export interface Lie {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly type?: string
  readonly crossOrigin?: boolean
  /** Nobody was asked for a finger or a PIN. */
  readonly unverified?: boolean
  readonly signCount?: number
  readonly credentialId?: string
  readonly userHandle?: string | null
  /** Signs with the key of another passkey. */
  readonly forged?: boolean
}

export interface PasskeyDevice {
  /** Makes a passkey, as a browser does on `navigator.credentials.create`. */
  make(
    wanted: Pick<NewPasskey, 'challenge' | 'rp_id' | 'user_handle'>,
    lie?: Lie,
  ): { readonly client_data: string; readonly attestation: string }
  /** Signs with the newest passkey, as on `navigator.credentials.get`. */
  sign(wanted: { readonly challenge: string; readonly rp_id: string }, lie?: Lie): PasskeyProof
}

const flags = { present: 0x01, verified: 0x04, mayBackUp: 0x08, backedUp: 0x10, attested: 0x40 }
const sha256 = (text: string | Buffer): Buffer => createHash('sha256').update(text).digest()
const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** A device on the page at `origin`. It names its passkeys after `name`; `counts`: it says how often each has signed. */
export function passkeyDevice(origin: string, name: string, { counts = true } = {}): PasskeyDevice {
  let made = 0
  let signed = 0
  let current: { key: KeyObject; id: Buffer; userHandle: string } | undefined

  const clientData = (type: string, challenge: string, lie: Lie): string =>
    JSON.stringify({
      type: lie.type ?? type,
      challenge: lie.challenge ?? challenge,
      origin: lie.origin ?? origin,
      crossOrigin: lie.crossOrigin ?? false,
    })
  function saying(rpId: string, lie: Lie, more = 0): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(lie.signCount ?? (counts ? ++signed : 0))
    const verified = lie.unverified ? 0 : flags.verified
    const said = flags.present | verified | flags.mayBackUp | flags.backedUp | more
    return Buffer.concat([sha256(lie.rpId ?? rpId), Buffer.from([said]), count])
  }

  return {
    make({ challenge, rp_id, user_handle }, lie = {}) {
      const { publicKey, privateKey } = newKey()
      current = { key: privateKey, id: sha256(`${name} ${++made}`), userHandle: user_handle }
      const length = Buffer.alloc(2)
      length.writeUInt16BE(current.id.length)
      const credential = Buffer.concat([Buffer.alloc(16), length, current.id, coseKey(publicKey)])
      const authData = Buffer.concat([saying(rp_id, lie, flags.attested), credential])
      return {
        client_data: Buffer.from(clientData('webauthn.create', challenge, lie)).toString('base64url'),
        attestation: Buffer.concat([
          Buffer.from([0xa3]),
          ...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData'), bytes(authData)],
        ]).toString('base64url'),
      }
    },
    sign({ challenge, rp_id }, lie = {}) {
      if (!current) throw new Error('This device has no passkey yet.')
      const client = Buffer.from(clientData('webauthn.get', challenge, lie))
      const authData = saying(rp_id, lie)
      const key = lie.forged ? newKey().privateKey : current.key
      const handle = lie.userHandle === undefined ? current.userHandle : lie.userHandle
      return {
        credential_id: lie.credentialId ?? current.id.toString('base64url'),
        client_data: client.toString('base64url'),
        authenticator_data: authData.toString('base64url'),
        signature: sign('sha256', Buffer.concat([authData, sha256(client)]), key).toString('base64url'),
        ...(handle === null ? {} : { user_handle: handle }),
      }
    },
  }
}

// As much CBOR as is needed: short texts, bytes, and one map with small numbers.
const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)])
function bytes(value: Buffer): Buffer {
  const head = Buffer.from([0x59, 0, 0])
  head.writeUInt16BE(value.length, 1)
  return Buffer.concat([head, value])
}

/** Kind EC2, ES256, P-256, x and y. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const part = (label: number, value: string) => [Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')]
  return Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1]), ...part(0x21, x), ...part(0x22, y)])
}
