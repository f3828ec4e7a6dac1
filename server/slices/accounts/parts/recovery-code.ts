// Recovery codes as people write them down, and what is kept of them.
import { createHmac } from 'node:crypto'

// No i, l, o or u: nobody takes one for another, and no word comes out.
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const groups = 4
const groupLetters = 4
/** Of each byte five bits make a letter. */
export const recoveryBytes = groups * groupLetters

/** 80 bits as four groups of four: `7k2m-q0xc-vb41-9ztd`. */
export function recoveryCode(bytes: Uint8Array): string {
  const text = Array.from(bytes.subarray(0, recoveryBytes), (byte) => letters[byte & 31]).join('')
  return Array.from({ length: groups }, (_, n) => text.slice(n * groupLetters, (n + 1) * groupLetters)).join('-')
}

/** [ACC-4.4] What is stored: keyed, so that the database alone does not even allow guessing; hyphens, spaces and case do not count. */
export function recoveryHash(key: Buffer, userId: number, code: string): string {
  const plain = code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
  return createHmac('sha256', key).update(`${userId} ${plain}`).digest('hex')
}
