// Checks and hashes a passphrase before the transaction that stores it.
import { hashPassphrase, normalPassphrase } from '#bedrock/crypto/passphrases'
import { refuse } from '#bedrock/refusal'
import { codePoints } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import { isCommonPassphrase } from '../parts/common-passphrases.ts'

/** A passphrase that was accepted, as its PHC string. */
export interface PreparedPassphrase {
  readonly phc: string
}

const wrong = (why: string, sentence: string): never => refuse('VALIDATION', sentence, { fields: { password: why } })

/** [ACC-1.3] Refuses with VALIDATION what is too short, too long, the username itself or commonly used. */
export async function newPassphrase(raw: string, username: string): Promise<PreparedPassphrase> {
  const passphrase = normalPassphrase(raw)
  const length = codePoints(passphrase)
  if (!raw.isWellFormed()) wrong('holds broken symbols', 'The passphrase holds broken symbols. Type it anew.')
  if (length < sizes.passphraseMin)
    wrong('is too short', `A passphrase has at least ${sizes.passphraseMin} characters. A few words do well.`)
  if (length > sizes.passphraseMax) wrong('is too long', `A passphrase has at most ${sizes.passphraseMax} characters.`)
  if (passphrase.toLowerCase() === username.toLowerCase())
    wrong('is the name', 'The passphrase must not be the name. Choose other words.')
  if (await isCommonPassphrase(passphrase))
    wrong('is commonly used', 'This passphrase is on every list of common ones. Choose other words.')
  return { phc: await hashPassphrase(passphrase) }
}
