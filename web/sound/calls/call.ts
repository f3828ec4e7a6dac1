// Lets a cat be heard, if somebody touched it or wants to hear cats.
import type { CallName, Feeling } from '#cats/voice/call.types'
import type { CatName } from '#contract/house'
import { loudness } from '../loudness.ts'
import { hasActed, mayBegin } from '../may-begin.ts'

export interface CatCall {
  readonly cat: CatName
  readonly name: CallName
  readonly feeling?: Feeling
  /** Somebody touched the cat, and this is its answer. */
  readonly touched: boolean
}

const calm: Feeling = { p: 0.3, a: 0, d: 0 }

/** Calls, or is silent. What cannot be fetched is not missed. */
export function call({ cat, name, feeling = calm, touched }: CatCall): void {
  const { calls, muted } = loudness.peek()
  if (mayBegin({ cause: 'cat', acted: hasActed(), touched, wanted: calls, muted }) !== 'begins') return
  void import('./play-call.ts').then(({ playCall }) => playCall(cat, name, feeling)).catch(() => {})
}
