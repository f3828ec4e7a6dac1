// Whom one has muted or blocked, so that their lines can be folded away. Known to this browser, kept by the house.
import { effect, signal } from '@preact/signals'
import { person } from '../../bedrock/session.ts'
import { peopleOn } from './people-of-mine.ts'

/** The ids of those whom one does not want to hear. */
export const unheard = signal<ReadonlySet<number>>(new Set())

/** Says that somebody is heard no longer, or again. */
export function setUnheard(id: number, quiet: boolean): void {
  const next = new Set(unheard.peek())
  if (quiet) next.add(id)
  else next.delete(id)
  unheard.value = next
}

/** Asks for them whenever somebody signs in. Call once. */
export function startUnheard(): void {
  let known: number | null = null
  effect(() => {
    const id = person.value?.id ?? null
    if (id === known) return
    known = id
    unheard.value = new Set()
    if (id === null) return
    void Promise.all([peopleOn('mutes'), peopleOn('blocks')]).then(
      (lists) => known === id && void (unheard.value = new Set(lists.flat().map((one) => one.id))),
      // Everybody is heard rather than nobody; the next page asks again.
      () => {},
    )
  })
}
