// Repair: when a room stays behind what it was told of for 1 s and a random second, the missing part is asked for, once at a time.
import { effect } from '@preact/signals'
import { lag } from '#log/gap'
import { roomState, takeBackfill } from './room-states.ts'
import { call } from './socket.ts'

const waitMs = 1_000

/** Watches a room until the answer is called. */
export function watchGaps(roomId: number): () => void {
  const state = roomState(roomId)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false

  async function ask(): Promise<void> {
    timer = undefined
    const cursor = lag(state.peek())
    if (cursor === null || asking) return
    asking = true
    try {
      takeBackfill(await call('request_backfill', { room: String(roomId), ...cursor }))
    } catch {
      // Asked again below, or by the next join if the connection is gone.
    } finally {
      asking = false
    }
    wait()
  }

  function wait(): void {
    if (lag(state.peek()) === null) {
      clearTimeout(timer)
      timer = undefined
    } else timer ??= setTimeout(() => void ask(), waitMs * (1 + Math.random()))
  }

  const stop = effect(() => {
    void state.value
    wait()
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}
