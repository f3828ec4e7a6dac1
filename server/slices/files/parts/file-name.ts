// A file's name: 128 random bits as 22 letters and digits, so that an address can be neither guessed nor misread by any disk.
import type { Random } from '#bedrock/clock'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const length = 22

/** A name that nobody had before. */
export function newFileName(random: Random): string {
  let rest = BigInt(`0x${Buffer.from(random.token(16), 'base64url').toString('hex')}`)
  let name = ''
  while (name.length < length) {
    name = `${digits[Number(rest % 62n)]}${name}`
    rest /= 62n
  }
  return name
}
