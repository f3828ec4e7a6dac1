// Watches the jam of a room on whatever connection there is: takes in what the house tells, and asks for what is missing.
import { effect, signal } from '@preact/signals'
import { foldPart, type HeldJam } from '#song/jam/fold-part'
import type { JamPart } from '#song/jam/jam.types'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { link } from '../../../bedrock/link.ts'
import { call, connection, onPush } from '../../../bedrock/socket.ts'

const askAgainMs = 2_000

interface Ports {
  readonly held: () => HeldJam | null
  readonly take: (next: HeldJam | null) => void
  /** It is watched, on a new connection perhaps. */
  readonly there: () => void
}

/** Until `end`. */
export function watchJam(roomId: number, { held, take, there: told }: Ports) {
  const room = String(roomId)
  /** Told of on the connection that there is. */
  const there = signal(false)
  const canWrite = signal(false)
  const canEnd = signal(false)
  /** None runs any more, or never did. */
  const gone = signal(false)
  let asking = false
  let askedAgain = false
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function fold(part: JamPart): void {
    const folded = foldPart(held(), part)
    if (part.epoch === null) {
      gone.value = true
      there.value = false
    }
    if (folded.held !== held()) take(folded.held)
    if (folded.gap) ask()
  }
  function ask(): void {
    askedAgain = asking
    if (asking || ended) return
    asking = true
    const known = held()
    call('watch_jam', { room, ...(known ? { after_rev: known.rev, epoch: known.epoch } : {}) })
      .then(({ jam, can_write, can_end }) => {
        asking = false
        canWrite.value = can_write
        canEnd.value = can_end
        gone.value = false
        there.value = true
        fold(jam)
        if (askedAgain) ask()
        told()
      })
      .catch((error: unknown) => {
        asking = false
        const { code, retry_after_ms } = asFailure(error)
        if (code === 'NOT_FOUND' || code === 'ROOM_NOT_FOUND') {
          gone.value = true
          return take(null)
        }
        if (code !== 'OFFLINE' && !ended) timer = setTimeout(ask, retry_after_ms ?? askAgainMs)
      })
  }
  const offPush = onPush('jam_changed', (part) => {
    if (part.room_id === roomId && there.peek()) fold(part)
  })
  // A new connection watches nothing yet.
  const offLink = effect(() => {
    const connected = link.value.state === 'connected' && connection.value > 0
    there.value = false
    if (connected) ask()
  })
  return {
    there,
    canWrite,
    canEnd,
    gone,
    end(): void {
      ended = true
      clearTimeout(timer)
      offPush()
      offLink()
      call('unwatch_jam', { room_id: roomId }).catch(() => {})
    },
  }
}
