// Holds the jam of a room: watches it, asks for what is missing, shows what one does at once, and takes back what one did oneself.
import { batch, computed, effect, signal } from '@preact/signals'
import { blankSong } from '#song/blank-song'
import { editsBetween } from '#song/edit/edits-between'
import { noHistory } from '#song/edit/history'
import { ownDone, redoOwn, undoOwn } from '#song/edit/own-history'
import { jamEditOf } from '#song/jam/jam-edits'
import type { HeldJam } from '#song/jam/fold-part'
import type { Song } from '#song/song.types'
import { sendWaiting } from './send-waiting.ts'
import { shownSong, stillWaiting } from './waiting.ts'
import { watchJam } from './watch-jam.ts'

/** Until `end`. `refuse` is told why something came to nothing. */
export function holdJam(roomId: number, refuse: (why: string) => void) {
  const held = signal<HeldJam | null>(null)
  const now = signal<Song>(blankSong(0))
  const history = signal(noHistory)

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
          history.value = noHistory
          if (held.peek()) sends.clear()
        }
        held.value = next
        show()
      })
    },
    there: () => sends.send(),
  })
  const offRights = effect(() => {
    if (!watch.canWrite.value && watch.there.value) sends.clear()
  })

  function send(next: Song): void {
    const edits = editsBetween(now.peek(), next).flatMap((edit) => jamEditOf(edit) ?? [])
    if (edits.length > 0) sends.edit(edits)
  }
  function turn(by: typeof undoOwn): boolean {
    const turned = by(history.peek(), now.peek())
    const did = turned.song !== now.peek()
    batch(() => {
      history.value = turned.history
      send(turned.song)
    })
    return did
  }
  return {
    ...watch,
    /** As the house says; null until it has, and where the jam has ended. */
    held,
    lead: sends.lead,
    song: {
      now,
      canUndo: computed(() => history.value.past.length > 0),
      canRedo: computed(() => history.value.future.length > 0),
      put(next: Song, of: string | null = null): void {
        if (!watch.canWrite.peek()) return
        batch(() => {
          history.value = ownDone(history.peek(), now.peek(), next, of)
          send(next)
        })
      },
      undo: (): boolean => watch.canWrite.peek() && turn(undoOwn),
      redo: (): boolean => watch.canWrite.peek() && turn(redoOwn),
    },
    end(): void {
      offRights()
      watch.end()
      sends.end()
    },
  }
}
