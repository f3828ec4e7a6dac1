// Says in one sentence why a session opens nothing.
import type { Identified } from './sessions.ts'

/** The sentence for a refused session. */
export function sessionSentence(found: Extract<Identified, { refused: string }>): string {
  switch (found.refused) {
    case 'AUTH_REQUIRED':
      return 'Sign in first.'
    case 'SESSION_EXPIRED':
      return 'You were signed out. Sign in again; what you typed is kept.'
    case 'BANNED':
      return found.reason ? `This account is banned: ${found.reason}` : 'This account is banned.'
  }
}
