// The truth lamp: after each backfill and each quiet minute the digest of what is held is compared with the house's own at the same head.
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Truth } from '#contract/messages'
import { digestOf } from '#log/digest'
import { compare, type DigestRing, remember } from '#log/digest-ring'
import { lag } from '#log/gap'
import { onPush, call } from './socket.ts'
import { roomState, takeBackfill, takeTold } from './room-states.ts'

export interface Verdict {
  /** `diverged` is what even a fresh snapshot did not heal. */
  readonly state: 'unknown' | 'in-step' | 'healed' | 'diverged'
  /** The last comparison: what this page computed, what the house answered, when (milliseconds since the epoch). */
  readonly last: { readonly mine: string; readonly theirs: Truth; readonly at: number } | null
}

const quietMs = 60_000
const behindMs = 5_000
const verdicts = new Map<number, Signal<Verdict>>()

function verdictOf(roomId: number): Signal<Verdict> {
  const known = verdicts.get(roomId)
  if (known) return known
  const made = signal<Verdict>({ state: 'unknown', last: null })
  verdicts.set(roomId, made)
  return made
}

/** The last comparison of a room. */
export const roomVerdict = (roomId: number): ReadonlySignal<Verdict> => verdictOf(roomId)

/** Compares a room with the house now; a difference is healed by a fresh snapshot. Throws `ApiFailure`. */
export const verify = (roomId: number): Promise<void> => check(roomId, false)

async function check(roomId: number, afresh: boolean): Promise<void> {
  const state = roomState(roomId)
  // The answer speaks of one head, so the states that pass between question and answer are kept.
  let ring: DigestRing = new Map()
  const stop = effect(() => void (ring = remember(ring, state.value)))
  try {
    const window = state.peek().windows.at(-1)
    if (!window) return
    const theirs = await call('verify_room', { room: String(roomId), from_id: Math.max(1, window.from) })
    takeTold(roomId, theirs.head_rev)
    if (compare(ring, theirs) === 'not-there-yet') await catchUp(roomId, theirs)
    const found = compare(ring, theirs)
    if (found === 'too-old' || (found === 'not-there-yet' && theirs.epoch === state.peek().epoch)) return
    const agreed = found === 'equal'
    const mine = digestOf(state.peek().objects.between(theirs.from_id, theirs.to_id))
    if (agreed || afresh) return settle(roomId, agreed, afresh, { mine, theirs, at: Date.now() })
    takeBackfill(await call('request_backfill', { room: String(roomId) }))
    await check(roomId, true)
  } finally {
    stop()
  }
}

function settle(roomId: number, agreed: boolean, afresh: boolean, last: Verdict['last']): void {
  const verdict = verdictOf(roomId)
  const before = verdict.peek().state
  // Once healed it says so until the page is loaded again: a house that diverged should be looked at.
  const whole = afresh || before === 'healed' || before === 'diverged' ? 'healed' : 'in-step'
  verdict.value = { state: agreed ? whole : 'diverged', last }
}

async function catchUp(roomId: number, { epoch }: Truth): Promise<void> {
  if (epoch !== roomState(roomId).peek().epoch) return
  await new Promise((resolve) => setTimeout(resolve, behindMs))
  const cursor = lag(roomState(roomId).peek())
  if (cursor) takeBackfill(await call('request_backfill', { room: String(roomId), ...cursor }))
}

/** Compares after each backfill and each quiet minute, until the answer is called. */
export function watchTruth(roomId: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      verify(roomId).then(
        () => soon(quietMs),
        () => soon(quietMs),
      )
    }, ms)
  }
  const stops = [
    onPush('backfill', (body) => body.room_id === roomId && soon(500)),
    onPush('message', (message) => message.room_id === roomId && soon(quietMs)),
  ]
  soon(1_000)
  return () => {
    for (const stop of stops) stop()
    clearTimeout(timer)
  }
}
