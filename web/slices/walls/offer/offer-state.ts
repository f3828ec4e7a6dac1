// Whether the house offers somebody a wall: once they have said something, or look around on the day they came, while they have none, until they wave it away.
import { computed, effect, signal } from '@preact/signals'
import { api } from '../../../bedrock/api.ts'
import { place } from '../../../bedrock/router.ts'
import { arrived, person, spoken, whenPersonLeaves } from '../../../bedrock/session.ts'

/** Whether it is being offered now. */
export const offered = signal(false)

/** Whose wall it is before which somebody stands who has just moved in; meanwhile nothing else is offered. */
export const welcomedAt = computed((): string | null => {
  const whose = /^\/@([^/]+)$/.exec(place.value.path)?.[1]
  return arrived.value && whose !== undefined && whose !== person.value?.username ? whose : null
})

const waved = (id: number): string => `neospace.wall-offer.${id}`

/** [HOUSE-3] Offers it when its time has come. Call once. */
export function startOffering(): void {
  effect(() => {
    const id = person.value?.id
    if (id === undefined || !(spoken.value || looksAround()) || alreadyWaved(id)) return
    // Without an answer nothing is offered; there is another chance when the page is opened anew.
    api('GET /api/me/wall').then(
      ({ rev }) => {
        if (person.peek()?.id === id) offered.value = rev === 0
      },
      () => undefined,
    )
  })
  whenPersonLeaves(() => {
    offered.value = false
    spoken.value = false
    arrived.value = false
  })
}

/** Whoever has just moved in and leaves the rooms looks for something: at a wall they are told of theirs already. */
const looksAround = (): boolean => arrived.value && !/^\/($|rooms|join|wall|@)/.test(place.value.path)

/** Takes the offer away, for good in this browser. */
export function waveAway(): void {
  offered.value = false
  const id = person.peek()?.id
  if (id === undefined) return
  try {
    localStorage.setItem(waved(id), '1')
  } catch {
    // A browser that forbids storage is asked again another day.
  }
}

function alreadyWaved(id: number): boolean {
  try {
    return localStorage.getItem(waved(id)) !== null
  } catch {
    return false
  }
}
