// Whose poster stands in the context pane.
import { signal } from '@preact/signals'
import type { Person } from '#contract/people'

/** The person, or `null` while the pane is about the room. */
export const personShown = signal<Person | null>(null)

/** Puts somebody's poster up; the same person again takes it down. */
export function showPerson(person: Person | null): void {
  personShown.value = person?.id === personShown.peek()?.id ? null : person
}
