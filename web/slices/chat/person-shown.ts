// Whose poster stands in the context pane.
import { signal } from '@preact/signals'
import type { Person } from '#contract/people'
import { navigate } from '../../bedrock/router.ts'

/** The person, or `null` while the pane is about the room. */
export const personShown = signal<Person | null>(null)

// Where the shell has room for a context pane.
const wide = matchMedia('(min-width: 64rem)')

/** Puts somebody's poster up; the same person again takes it down. Where there is no pane it goes to their page. */
export function showPerson(person: Person | null): void {
  if (person && !wide.matches) return navigate(`/people/${person.username}`)
  personShown.value = person?.id === personShown.peek()?.id ? null : person
}
