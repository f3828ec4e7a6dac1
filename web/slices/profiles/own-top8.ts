// Whom one puts first oneself: shown at once where a wall is built, and sent to the house a moment after the last change.
import { signal } from '@preact/signals'
import type { FrontPerson } from '#contract/profiles'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'

const restMs = 500

/** The eight; `null` until the house has said. */
export const ownTop8 = signal<readonly FrontPerson[] | null>(null)

let kept: readonly FrontPerson[] = []
let timer: ReturnType<typeof setTimeout> | undefined

const took = (people: readonly FrontPerson[]): void => {
  kept = people
  ownTop8.value = people
}

/** Asks the house. */
export function fetchOwnTop8(): void {
  api('GET /api/me/profile').then(
    ({ profile }) => timer === undefined && took(profile.top8.items),
    (error: unknown) => notify(asFailure(error).message, { tone: 'fault' }),
  )
}

/** Puts these first, in this order; what the house refuses is taken back and told. */
export function arrangeOwnTop8(people: readonly FrontPerson[]): void {
  ownTop8.value = people
  clearTimeout(timer)
  timer = setTimeout(() => {
    timer = undefined
    api('PUT /api/me/top8', { body: { people: people.map(({ person }) => person.id) } }).then(
      ({ profile }) => timer === undefined && took(profile.top8.items),
      (error: unknown) => {
        notify(asFailure(error).message, { tone: 'fault' })
        if (timer === undefined) took(kept)
      },
    )
  }, restMs)
}

whenPersonLeaves(() => {
  clearTimeout(timer)
  timer = undefined
  kept = []
  ownTop8.value = null
})
