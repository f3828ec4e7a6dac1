// What one does in a jam, as the studio holds a song: each change goes out as edits, and is taken back by edits.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { editsBetween } from '#song/edit/edits-between'
import { noHistory } from '#song/edit/history'
import { ownDone, redoOwn, undoOwn } from '#song/edit/own-history'
import { jamEditOf } from '#song/jam/jam-edits'
import type { JamEdit } from '#song/jam/jam.types'
import type { Song } from '#song/song.types'
import type { HeldSong } from '../../song/studio/state/studio.ts'

/** Over the song as it is shown; nothing goes out while `mayWrite` is false. */
export function createOwnSteps(
  now: ReadonlySignal<Song>,
  mayWrite: ReadonlySignal<boolean>,
  edit: (edits: readonly JamEdit[]) => void,
): HeldSong & { readonly forget: () => void } {
  const history = signal(noHistory)
  function send(next: Song): void {
    const edits = editsBetween(now.peek(), next).flatMap((one) => jamEditOf(one) ?? [])
    if (edits.length > 0) edit(edits)
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
    now,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    put(next, of = null) {
      if (!mayWrite.peek()) return
      batch(() => {
        history.value = ownDone(history.peek(), now.peek(), next, of)
        send(next)
      })
    },
    undo: () => mayWrite.peek() && turn(undoOwn),
    redo: () => mayWrite.peek() && turn(redoOwn),
    /** Of another song nothing is taken back. */
    forget: () => void (history.value = noHistory),
  }
}
