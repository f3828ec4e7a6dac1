// How the cats are just now: asked for while somebody looks, at most once a minute, and not behind another window.
import { signal } from '@preact/signals'
import type { CatNow } from '#contract/cats'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'

const everyMs = 60_000

/** The twelve in the order of the house; null until they were seen. */
export const catsNow = signal<readonly CatNow[] | null>(null)
/** Why they cannot be seen, if so. */
export const catsFault = signal<string | null>(null)

let lookers = 0
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
  if (document.visibilityState === 'visible' && Date.now() - askedAt >= everyMs) askForCats()
}

/** Keeps them in sight from now on; returns what ends that. */
export function lookAtCats(): () => void {
  if (lookers === 0) {
    timer = setInterval(askIfDue, everyMs)
    document.addEventListener('visibilitychange', askIfDue)
  }
  lookers += 1
  askIfDue()
  return () => {
    lookers -= 1
    if (lookers > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', askIfDue)
  }
}

whenPersonLeaves(() => {
  catsNow.value = null
  askedAt = 0
})
