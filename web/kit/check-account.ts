// What can be said about a name and a passphrase before the server is asked; the server decides again.
import { words } from '#words/index'

const { faults } = words.accounts
const bounds = { least: 10, most: 256 }

/** How many characters the server will count: code points after NFKC. */
export const countCharacters = (text: string): number => Array.from(text.normalize('NFKC')).length

/** What is wrong with a name, or `undefined`. */
export const nameFault = (name: string): string | undefined =>
  /^[A-Za-z0-9_-]{2,20}$/.test(name) ? undefined : name === '' ? faults.needed : faults.username

/** What is wrong with a passphrase for that name, or `undefined`. */
export function passphraseFault(passphrase: string, name: string): string | undefined {
  const length = countCharacters(passphrase)
  if (length === 0) return faults.needed
  if (length < bounds.least) return faults.short
  if (length > bounds.most) return faults.long
  if (passphrase.normalize('NFKC').toLowerCase() === name.toLowerCase()) return faults.isName
  return undefined
}

/** How many characters are missing to the shortest passphrase allowed. */
export const missingCharacters = (passphrase: string): number => Math.max(0, bounds.least - countCharacters(passphrase))
