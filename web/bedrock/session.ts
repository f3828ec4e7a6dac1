// Who is signed in in this browser, and what the server said of itself and of the house. Loaded once at the start and after every change.
import { computed, signal } from '@preact/signals'
import type { House } from '#contract/house'
import { type ApiData, api, whenSignedOut } from './api.ts'

type Session = ApiData<'GET /api/session'>

/** The last answer of `GET /api/session`; `null` until the first has come. */
export const session = signal<Session | null>(null)
/** What the house says of itself at the door; `null` until it has come. */
export const house = signal<House | null>(null)
/** The signed-in person, or `null`. */
export const person = computed(() => session.value?.user ?? null)
/** Whether the signed-in person helps to run the house. */
export const isStaff = computed(() => person.value !== null && person.value.role !== 'member')
/** Whether the signed-in person is the owner. */
export const isOwner = computed(() => person.value?.role === 'owner')
/** Whether the signed-in person may let somebody in by an invite. */
export const mayInvite = computed(() => person.value !== null && (isStaff.value || house.value?.join === 'invite'))
/** Whether their account was made on this page: the house may greet them once. */
export const arrived = signal(false)
/** Whether they have said something since this page was opened: from then on the house may offer a next step. */
export const spoken = signal(false)

type Person = NonNullable<Session['user']>
const leaving = new Set<(who: Person) => void>()

/** Calls `listener` when a person stops being signed in here; for stores that must forget what they hold. */
export const whenPersonLeaves = (listener: (who: Person) => void): (() => void) => {
  leaving.add(listener)
  return () => leaving.delete(listener)
}

const parting = new Set<() => Promise<void>>()

/** Runs `work` when somebody signs out here, while they still may: for what has to reach the house first. If it fails they sign out all the same. */
export const beforeSigningOut = (work: () => Promise<void>): void => void parting.add(work)

/** Asks the server who is signed in. Throws `ApiFailure`. */
export async function loadSession(): Promise<void> {
  const before = person.peek()
  session.value = await api('GET /api/session')
  if (before !== null && person.peek()?.id !== before.id) for (const listener of leaving) listener(before)
}

/** Asks the server what the house is like. Throws `ApiFailure`. */
export async function loadHouse(): Promise<void> {
  house.value = await api('GET /api/house')
}

/** Whether the person is signing out here, so that the end of the session is no news. */
export const signingOut = signal(false)

/** Signs out and learns the session of nobody. Throws `ApiFailure`. */
export async function signOut(): Promise<void> {
  signingOut.value = true
  try {
    await Promise.allSettled([...parting].map((work) => work()))
    await api('DELETE /api/session')
    await loadSession()
  } finally {
    signingOut.value = false
  }
}

/** Forgets the person at once, for example when the socket says that the session is over. */
export function forgetPerson(): void {
  const held = session.peek()
  if (!held?.user) return
  session.value = { ...held, user: null }
  for (const listener of leaving) listener(held.user)
}

whenSignedOut(forgetPerson)
