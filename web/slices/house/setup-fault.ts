// What keeps a step of the first run from being done.
import { words } from '#words/index'
import { nameFault, passphraseFault } from '../../kit/check-account.ts'
import type { Draft } from './setup-draft.ts'

export interface StepFault {
  readonly name?: string | undefined
  readonly username?: string | undefined
  readonly password?: string | undefined
}

/** The faults of a step by field, or `undefined` if it is done. */
export function setupFault(step: number, { name, username, password }: Draft): StepFault | undefined {
  if (step === 0 && name.trim() === '') return { name: words.accounts.faults.needed }
  if (step !== 1) return undefined
  const fault = { username: nameFault(username), password: passphraseFault(password, username) }
  return fault.username || fault.password ? fault : undefined
}
