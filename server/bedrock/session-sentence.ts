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
      return keptOutSentence(found.reason ?? null, found.until ?? null)
  }
}

/** The sentence for whoever is kept out, for good (`until` is null) or for a time. */
export function keptOutSentence(reason: string | null, until: number | null): string {
  const what = until === null ? 'banned' : `suspended until ${day.format(until)}`
  return reason ? `This account is ${what}: ${reason}` : `This account is ${what}.`
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
