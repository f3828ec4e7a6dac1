// Secrets that the house has to read again, sealed for the database: AES-256-GCM, bound to whom they belong to.
import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Random } from '../clock.ts'

const nonceBytes = 12
const tagBytes = 16

/** Seals a text; only the same key and the same `owner` open it again. */
export function seal(key: Buffer, owner: string, text: string, random: Random): string {
  const nonce = Buffer.from(random.token(nonceBytes), 'base64url')
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `1.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`
}

/** The text of a seal; null when it was sealed by another key, for somebody else, or was touched. */
export function unseal(key: Buffer, owner: string, sealed: string): string | null {
  const [version, body = ''] = sealed.split('.')
  const bytes = Buffer.from(body, 'base64url')
  if (version !== '1' || bytes.length < nonceBytes + tagBytes) return null
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(owner))
  cipher.setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([cipher.update(bytes.subarray(nonceBytes, -tagBytes)), cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
