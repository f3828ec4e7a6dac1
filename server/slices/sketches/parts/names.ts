// What chance gives a sketch: the name by which it is found, and the seed of its first run.
import type { Random } from '#bedrock/clock'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const length = 12

/** [CODE-4.1] Seventy-one random bits, so that whoever was not told an unlisted one’s does not find it. */
export function newSketchName(random: Random): string {
  let rest = BigInt(`0x${Buffer.from(random.token(16), 'base64url').toString('hex')}`)
  let name = ''
  while (name.length < length) {
    name += letters[Number(rest % 62n)]
    rest /= 62n
  }
  return name
}

/** A seed of 32 bits. */
export const newSeed = (random: Random): number => Math.floor(random.fraction() * 2 ** 32)
