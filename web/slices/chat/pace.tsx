// What keeps one from saying something in this room just now: being asked to be silent, and, in a slow room, how long it takes until one may again.
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { SilentHere } from '../moderation/silent-here.tsx'
import { type ComposerState } from './composer-state.ts'
import { secondsUntil } from './seconds-until.ts'

/** Seconds until the next line, from when the house took the last one of this page; the house itself decides. As a hook. */
export function waitOf({ slow_s, can_manage }: Room, { spokeAt }: ComposerState): number {
  const last = spokeAt.value
  return secondsUntil(slow_s === 0 || can_manage || last === null ? null : last + slow_s * 1_000)
}

/** Nothing where one talks as fast as one likes. */
export function Pace({ room, wait }: { readonly room: Room; readonly wait: number }) {
  return (
    <>
      <SilentHere roomId={room.id} />
      {room.slow_s > 0 && !room.can_manage && (
        <p class="composer-pace">
          {words.chat.slow.pace(room.slow_s)} {wait > 0 && <strong>{words.chat.slow.wait(wait)}</strong>}
        </p>
      )}
    </>
  )
}
