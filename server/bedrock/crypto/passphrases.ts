// Hashing of passphrases with argon2id, off the event loop. Parameters: OWASP's 19 MiB, 2 passes, 1 lane.
import { hash, type Options, verify } from '@node-rs/argon2'
import { Refusal } from '../refusal.ts'

// 2 is argon2id; the library names it by a const enum, which stripped types cannot import.
const options: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const maxWaiting = 64
let waiting = 0

/** The form in which a passphrase is hashed: NFKC, so that it is the same from every keyboard. */
export const normalPassphrase = (passphrase: string): string => passphrase.normalize('NFKC')

/** The PHC string of a passphrase. Refuses with BUSY when too many wait already. */
export const hashPassphrase = (passphrase: string): Promise<string> =>
  queued(() => hash(normalPassphrase(passphrase), options))

/** Whether the passphrase belongs to the PHC string. Takes as long for `null`, an unknown name, as for a wrong passphrase. */
export async function verifyPassphrase(phc: string | null, passphrase: string): Promise<boolean> {
  const matches = await queued(async () => verify(phc ?? (await decoy()), normalPassphrase(passphrase)))
  return phc !== null && matches
}

let decoyHash: Promise<string> | undefined
const decoy = (): Promise<string> => (decoyHash ??= hash('nobody has this passphrase', options))

async function queued<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= maxWaiting) throw new Refusal('BUSY', 'Many people are at the door just now. Try again in a moment.')
  waiting++
  try {
    return await work()
  } finally {
    waiting--
  }
}
