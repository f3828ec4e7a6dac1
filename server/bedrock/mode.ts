// Whether the house takes changes: as it was configured, and for as long as its storage takes none.
import type { HouseMode } from '#contract/presence'
import { refuse } from './refusal.ts'

/** What the house does with changes now, and who may say that it is otherwise. */
export interface Mode {
  now(): HouseMode
  /** The storage has refused a change and nothing shows yet that it takes them again. */
  storageRefuses(): boolean
  /** The storage refused a change (a full disk, a disk that fails): nothing is taken until `storageTakes`. */
  storageRefused(): void
  /** The storage took a change again. */
  storageTakes(): void
}

/** How often it is tried whether the storage takes changes again. */
export const storageRetryMs = 3_000

/** Begins as configured; `changed` hears each change of it. */
export function createMode(configured: HouseMode, changed: (mode: HouseMode) => void): Mode {
  let refuses = false
  const now = (): HouseMode => (refuses ? 'read_only' : configured)
  function set(next: boolean): void {
    const before = now()
    refuses = next
    if (now() !== before) changed(now())
  }
  return { now, storageRefuses: () => refuses, storageRefused: () => set(true), storageTakes: () => set(false) }
}

/** Refuses with READ_ONLY while the house takes no changes. */
export function refuseReadOnly(mode: Mode): void {
  if (mode.now() !== 'read_only') return
  // What the house was configured to be has no end that could be told; a disk is tried again every few seconds.
  const details = mode.storageRefuses() ? { retry_after_ms: storageRetryMs } : {}
  refuse('READ_ONLY', 'The house can only be read at the moment. Try again later.', details)
}
