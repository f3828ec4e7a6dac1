// The head of the faceplate: the name of the house’s instrument, that of the song, and what one does with it.
import { songStudioLines } from '#words/song-studio-lines'
import { words } from '#words/index'
import { noteName } from '../edit/notes.ts'
import type { Studio } from '../state/studio.ts'
import { KeptSong } from './kept-song.tsx'
import { SongMenu } from './song-menu.tsx'
import { ViewKeys } from './view-keys.tsx'
import './head.css'

const said = songStudioLines.head

/** How long a title may be, as that of every work. */
const titleCharacters = 80

/** The title is the page’s heading, and a field. `views` where the keys of the views have no place of their own. */
export function StudioHead({ studio, views = false }: { readonly studio: Studio; readonly views?: boolean }) {
  const { title, canUndo, canRedo, piano, octave } = studio
  return (
    <header class="studio-head">
      <h1 class="unseen" tabIndex={-1}>
        {title.value.trim() || songStudioLines.untitled}
      </h1>
      <span class="nameplate" aria-hidden="true">
        {words.song.place}
      </span>
      <input
        type="text"
        class="song-title"
        aria-label={said.title}
        placeholder={songStudioLines.untitled}
        maxLength={titleCharacters}
        value={title.value}
        onInput={(event) => studio.rename(event.currentTarget.value)}
      />
      <KeptSong studio={studio} />
      {views && <ViewKeys studio={studio} />}
      <span class="head-acts">
        {piano.value && <span class="head-octave label">{songStudioLines.piano.octave(noteName(octave.value))}</span>}
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
        <SongMenu studio={studio} />
      </span>
      {studio.playing.fault.value && (
        <p class="field-error head-fault" role="alert">
          {songStudioLines.transport.noSound}
        </p>
      )}
    </header>
  )
}
