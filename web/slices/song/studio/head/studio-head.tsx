// The head of the faceplate: the name of the house’s instrument, that of the song, and what one does with it.
import { songStudioLines } from '#words/song-studio-lines'
import { words } from '#words/index'
import type { OwnStudio } from '../state/own-studio.ts'
import { HeadActs } from './head-acts.tsx'
import { KeptSong } from './kept-song.tsx'
import { RemixLine } from './remix-line.tsx'
import { ShareKey } from './share-key.tsx'
import { SongMenu } from './song-menu.tsx'
import { ViewKeys } from './view-keys.tsx'
import './head.css'

const said = songStudioLines.head

/** How long a title may be, as that of every work. */
const titleCharacters = 80

/** The title is the page’s heading, and a field. `views` where the keys of the views have no place of their own. */
export function StudioHead({ studio, views = false }: { readonly studio: OwnStudio; readonly views?: boolean }) {
  const { title } = studio
  return (
    <header class="studio-head">
      <h1 class="unseen" tabIndex={-1}>
        {title.value.trim() || songStudioLines.untitled}
      </h1>
      <span class="nameplate" aria-hidden="true">
        {words.song.place}
      </span>
      <span class="song-named">
        <input
          type="text"
          class="song-title"
          aria-label={said.title}
          placeholder={songStudioLines.untitled}
          maxLength={titleCharacters}
          value={title.value}
          // Longer than its field, it is read whole here.
          title={title.value}
          onInput={(event) => studio.rename(event.currentTarget.value)}
        />
        <KeptSong studio={studio} />
        <RemixLine studio={studio} />
      </span>
      {views && <ViewKeys studio={studio} />}
      <HeadActs studio={studio}>
        <ShareKey />
        <SongMenu studio={studio} />
      </HeadActs>
      {studio.playing.fault.value && (
        <p class="field-error head-fault" role="alert">
          {songStudioLines.transport.noSound}
        </p>
      )}
    </header>
  )
}
