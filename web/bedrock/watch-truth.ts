// When a room is compared with the house: after each backfill and each quiet minute.
import { effect } from '@preact/signals'
import { filled } from './room-states.ts'
import { verify } from './room-truth.ts'
import { onPush } from './socket.ts'

const quietMs = 60_000
const soonMs = 500
/** Reading far back brings one backfill after another, and the house answers so many comparisons a minute. */
const betweenMs = 4_000

/** Compares a room from now on, until the answer is called. */
export function watchTruth(roomId: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = -Infinity
  const compareIn = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        last = performance.now()
        const next = (): void => compareIn(quietMs)
        verify(roomId).then(next, next)
      },
      Math.max(ms, last + betweenMs - performance.now()),
    )
  }
  const stops = [
    effect(() => {
      if (filled.value.roomId === roomId) compareIn(soonMs)
    }),
    onPush('message', (message) => message.room_id === roomId && compareIn(quietMs)),
  ]
  compareIn(soonMs)
  return () => {
    for (const stop of stops) stop()
    clearTimeout(timer)
  }
}
