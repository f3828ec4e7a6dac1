// The state of the connection to the house, as a signal that every page may read.
import { signal } from '@preact/signals'
import type { HouseMode } from '#contract/presence'
import type { FailureCode } from './api-failure.ts'

export type Link =
  | { readonly state: 'off' }
  | { readonly state: 'connecting' }
  | { readonly state: 'connected' }
  /** `retryAt` is in milliseconds since the epoch. */
  | { readonly state: 'away'; readonly retryAt: number }
  | { readonly state: 'stopped'; readonly code: FailureCode; readonly error: string }

/** How it stands between this page and the house. */
export const link = signal<Link>({ state: 'off' })

/** Whether the house takes changes, as its socket said last. */
export const houseMode = signal<HouseMode>('normal')
