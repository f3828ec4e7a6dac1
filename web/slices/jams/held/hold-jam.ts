// Holds the jam of a room: what the house says of it, and on top of that what one just did oneself.
import { batch, effect, signal } from '@preact/signals'
import { blankSong } from '#song/blank-song'
import type { HeldJam } from '#song/jam/fold-part'
import type { Song } from '#song/song.types'
import { createOwnSteps } from './own-steps.ts'
import { sendWaiting } from './send-waiting.ts'
import { shownSong, stillWaiting } from './waiting.ts'
import { watchJam } from './watch-jam.ts'

/** Until `end`. `refuse` is told why something came to nothing. */
export function holdJam(roomId: number, refuse: (why: string) => void) {
  const held = signal<HeldJam | null>(null)
  const now = signal<Song>(blankSong(0))

  const show = (): void => {
    const house = held.peek()
    if (!house) return
    // The answer may come after what it answers was told.
    sends.keep((waiting) => stillWaiting(waiting, house.rev))
    now.value = shownSong(house.song, sends.waiting)
  }
  const sends = sendWaiting(String(roomId), show, refuse)
  const watch = watchJam(roomId, {
    held: () => held.peek(),
    take(next) {
      batch(() => {
        if (next?.epoch !== held.peek()?.epoch) {
          song.forget()
          if (held.peek()) sends.clear()
        }
        held.value = next
        show()
      })
    },
    there: () => sends.send(),
  })
  const song = createOwnSteps(now, watch.canWrite, sends.edit)
  const offRights = effect(() => {
    if (!watch.canWrite.value && watch.there.value) sends.clear()
  })
  return {
    ...watch,
    /** As the house says; null until it has, and where the jam has ended. */
    held,
    lead: sends.lead,
    song,
    end(): void {
      offRights()
      watch.end()
      sends.end()
    },
  }
}
