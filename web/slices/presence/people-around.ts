// Who is here and how: asked once a connection, kept in step by the house's pushes.
import { computed, effect, signal } from '@preact/signals'
import type { PersonPresence, PresenceState } from '#contract/presence'
import { call, connection, onPush } from '../../bedrock/socket.ts'

const known = signal<ReadonlyMap<number, PersonPresence>>(new Map())

/** Everyone who is not away, in alphabetical order. */
export const peopleAround = computed(() =>
  [...known.value.values()]
    .filter(({ state }) => state !== 'away')
    .sort((a, b) => (a.username.toLowerCase() < b.username.toLowerCase() ? -1 : 1)),
)

/** How a person is; away if nothing is known. */
export const presenceOf = (id: number | null): PresenceState =>
  id === null ? 'away' : (known.value.get(id)?.state ?? 'away')

const take = (people: readonly PersonPresence[], anew: boolean): void => {
  known.value = new Map([...(anew ? [] : known.peek()), ...people.map((one) => [one.id, one] as const)])
}

/** Begins to keep it. Call once. */
export function startPresence(): void {
  onPush('presence', ({ people }) => take(people, false))
  effect(() => {
    if (connection.value === 0) return
    call('get_presence', {}).then(
      ({ people }) => take(people, true),
      () => {},
    )
  })
}
