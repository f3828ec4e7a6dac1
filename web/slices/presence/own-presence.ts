// Tells the house whether this device is in use, and whether the person wants to be hidden.
import { effect, signal } from '@preact/signals'
import { person } from '../../bedrock/session.ts'
import { call, connection } from '../../bedrock/socket.ts'

const idleMs = 5 * 60_000
const asleep = signal(false)

/** Whether the person is hidden; the house keeps it. */
export const hidden = signal(false)

/** Hides the person from everyone, or shows them again. Throws `ApiFailure`. */
export async function setHidden(wanted: boolean): Promise<void> {
  await call('set_presence', { state: asleep.peek() ? 'asleep' : 'around', hidden: wanted })
  hidden.value = wanted
}

/** Begins to tell. Call once. */
export function startOwnPresence(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const used = (): void => {
    clearTimeout(timer)
    asleep.value = document.hidden
    timer = setTimeout(() => (asleep.value = true), idleMs)
  }
  for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart', 'focus'] as const)
    addEventListener(sign, used, { passive: true })
  document.addEventListener('visibilitychange', used)
  used()
  effect(() => {
    hidden.value = person.value?.hidden ?? false
  })
  effect(() => {
    const state = asleep.value ? 'asleep' : 'around'
    if (connection.value > 0) call('set_presence', { state }).catch(() => {})
  })
}
