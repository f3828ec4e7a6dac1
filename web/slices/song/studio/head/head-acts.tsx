// Small keys of the head: the letters as a piano, undo and do again, and whatever else one does with the whole song.
import type { ComponentChildren } from 'preact'
import { songStudioLines } from '#words/song-studio-lines'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines.head

interface Props {
  readonly studio: Studio
  readonly children?: ComponentChildren
}

/** What was done in a jam by others is not undone here. */
export function HeadActs({ studio, children }: Props) {
  const { canUndo, canRedo, piano } = studio
  return (
    <span class="head-acts">
      <button
        type="button"
        class="head-key"
        aria-pressed={piano.value}
        aria-label={songStudioLines.piano.onWhat}
        onClick={() => (piano.value = !piano.peek())}
      >
        {songStudioLines.piano.on}
      </button>
      <button type="button" class="head-key" disabled={!canUndo.value} aria-label={said.undo} onClick={studio.undo}>
        ↶
      </button>
      <button type="button" class="head-key" disabled={!canRedo.value} aria-label={said.redo} onClick={studio.redo}>
        ↷
      </button>
      {children}
    </span>
  )
}
