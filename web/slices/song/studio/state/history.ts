// The song as it is, with what was done to it and can be taken back.
import { computed, signal } from '@preact/signals'
import { done, noHistory, redo, undo } from '#song/edit/history'
import type { Song } from '#song/song.types'

/** Begins with what there is. */
export function createHistory(first: Song) {
  const now = signal(first)
  const history = signal(noHistory)
  const go = (turn: typeof undo): boolean => {
    const turned = turn(history.peek(), now.peek())
    if (!turned) return false
    history.value = turned.history
    now.value = turned.song
    return true
  }
  return {
    now,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    /** Takes the next state; changes of one `of` in a row are undone together. */
    put(next: Song, of: string | null = null): void {
      history.value = done(history.peek(), now.peek(), next, of)
      now.value = next
    },
    /** Answers whether there was something to undo. */
    undo: (): boolean => go(undo),
    /** Answers whether there was something to do again. */
    redo: (): boolean => go(redo),
    /** Begins anew with something else; nothing of the other can be undone into it. */
    begin(next: Song): void {
      history.value = noHistory
      now.value = next
    },
  }
}
