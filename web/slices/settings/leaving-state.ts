// Whether the signed-in person is leaving the house for good, and until when it can be taken back.
import { effect, signal } from '@preact/signals'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { person } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'
import { confirmed, fault } from './confirmed.ts'

/** When the account is to be erased; `null` while nobody asked for it, `undefined` while it is not known. */
export const eraseAt = signal<string | null | undefined>(undefined)

/** Asks the house. */
export const askLeaving = (): void => {
  const whose = person.peek()?.id
  if (whose === undefined) return
  api('GET /api/account/leaving').then(({ erase_at }) => {
    if (person.peek()?.id === whose) eraseAt.value = erase_at
  }, fault)
}

/** Follows who is signed in. Call once. */
export function startLeaving(): void {
  let whose: number | undefined
  effect(() => {
    const id = person.value?.id
    if (id === whose) return
    whose = id
    eraseAt.value = undefined
    askLeaving()
  })
}

/** Leaves, once the person has proved who they are. */
export function goForGood(): void {
  confirmed(() => api('PUT /api/account/leaving')).then(({ erase_at }) => {
    eraseAt.value = erase_at
    notify(words.leaving.begun)
  }, fault)
}

/** Takes it back. */
export function stay(): void {
  api('DELETE /api/account/leaving').then(() => {
    eraseAt.value = null
    notify(words.leaving.stayed)
  }, fault)
}
