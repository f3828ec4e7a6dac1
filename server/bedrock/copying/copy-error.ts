// Why a house was not copied, in sentences that say what to do; and what PostgreSQL says, as such a sentence.
import { lostConnection } from '../db/postgres-errors.ts'
import { isStorageFault } from '../db/storage-fault.ts'

/** Thrown when a house cannot be copied, or not as it is. `held`: a server or another copy has one of the two. */
export class CopyError extends Error {
  override readonly name = 'CopyError'
  readonly held: boolean
  constructor(sentence: string, { held = false, cause }: { readonly held?: boolean; readonly cause?: unknown } = {}) {
    super(sentence, { cause })
    this.held = held
  }
}

/** The same error, or the sentence for it where it is the target's. */
export function copyFault(cause: unknown): unknown {
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
  if (cause instanceof CopyError) return cause
  if (code === '28P01' || code === '28000')
    return new CopyError('PostgreSQL refuses the name or the password in the address; mend them.', { cause })
  if (code === '3D000')
    return new CopyError('The database in the address is not there; make it with "createdb", or mend the address.', {
      cause,
    })
  if (lostConnection(cause) || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new CopyError(
      'PostgreSQL does not answer any more, or not at this address. What was copied stays: run the same command again.',
      { cause },
    )
  if (isStorageFault(cause))
    return new CopyError(
      'PostgreSQL takes no changes: its disk is full or fails, or it was made read-only. What was copied stays: mend that, and run the same command again.',
      { cause },
    )
  return cause
}
