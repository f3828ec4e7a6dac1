// Changes that the house has not acknowledged yet: kept in this browser per person, so that a reload or a lost line loses nothing.
import type { WallDocument, WallStep } from '#contract/wall-changes'
import { applySteps } from '#wall/apply-steps'

export interface Pending {
  readonly client_id: string
  readonly steps: readonly WallStep[]
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const key = (person: number): string => `neospace.wall.${person}`

/** What a person changed and the house has not acknowledged; nothing if it cannot be read. */
export function readPending(store: Store, person: number): readonly Pending[] {
  try {
    const found: unknown = JSON.parse(store.getItem(key(person)) ?? '[]')
    return Array.isArray(found) ? found.filter(isPending) : []
  } catch {
    return []
  }
}

/** Keeps them; answers whether the browser did. */
export function keepPending(store: Store, person: number, pending: readonly Pending[]): boolean {
  try {
    if (pending.length === 0) store.removeItem(key(person))
    else store.setItem(key(person), JSON.stringify(pending))
    return true
  } catch {
    return false
  }
}

/** The wall as it will be once all of them are acknowledged. */
export const withPending = (wall: WallDocument, pending: readonly Pending[]): WallDocument =>
  pending.reduce((shown, { steps }) => applySteps(shown, steps), wall)

/** The house checks each step again; here it has to be only what this page wrote. */
const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' &&
  value !== null &&
  'client_id' in value &&
  typeof value.client_id === 'string' &&
  'steps' in value &&
  Array.isArray(value.steps) &&
  value.steps.every((step: unknown) => typeof step === 'object' && step !== null && 'step' in step)
