// How the cats are just now: asked for while somebody looks, at most once a minute and as seldom as that is enough, and not behind another window.
import { signal } from '@preact/signals'
import type { CatNow } from '#contract/cats'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'

const minuteMs = 60_000

/** The twelve; null until they were seen. */
export const catsNow = signal<readonly CatNow[] | null>(null)
/** Why they cannot be seen, if so. */
export const catsFault = signal<string | null>(null)

/** How often each of those who look wants to see them anew. */
const lookers: number[] = []
let askedAt = 0
let timer: ReturnType<typeof setInterval> | undefined

/** Asks now. */
export function askForCats(): void {
  askedAt = Date.now()
  api('GET /api/cats').then(
    ({ cats }) => {
      catsNow.value = cats
      catsFault.value = null
    },
    (error: unknown) => (catsFault.value = asFailure(error).message),
  )
}

function askIfDue(): void {
  if (document.visibilityState === 'visible' && Date.now() - askedAt >= Math.min(...lookers)) askForCats()
}

/** Keeps them in sight from now on, renewed every so often; returns what ends that. */
export function lookAtCats(everyMs: number = minuteMs): () => void {
  if (lookers.length === 0) {
    timer = setInterval(askIfDue, minuteMs)
    document.addEventListener('visibilitychange', askIfDue)
  }
  lookers.push(everyMs)
  askIfDue()
  return () => {
    lookers.splice(lookers.indexOf(everyMs), 1)
    if (lookers.length > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', askIfDue)
  }
}

whenPersonLeaves(() => {
  catsNow.value = null
  askedAt = 0
})
