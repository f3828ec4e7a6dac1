// The page of a song: its score and what plays it, what is said of it, its notes as text, files of it, its revisions, its line, and how it is shown elsewhere. Its JSON is a file to take away and no text to read.
import { useMemo } from 'preact/hooks'
import { sheet } from '#song/sheet'
import { songShownLines } from '#words/song-shown-lines'
import { Title } from '../../../kit/title.tsx'
import type { SeenSketch } from '../../sketches/known-sketches.ts'
import { Lineage } from '../../sketches/lineage.tsx'
import { titleOf } from '../../sketches/named.ts'
import { Revisions } from '../../sketches/revisions.tsx'
import { Share } from '../../sketches/share.tsx'
import { SketchAbout } from '../../sketches/sketch-about.tsx'
import { songOfText } from './bring-song.ts'
import { ChangesView } from './changes-view.tsx'
import { SongPlayer } from './song-player.tsx'
import { TakeAway } from './take-away.tsx'
import './song-page.css'

const said = songShownLines.page

interface Props {
  readonly seen: SeenSketch
  /** The revision that the address names. */
  readonly pinned: number | undefined
}

/** [SONG-2.11] The page. */
export function SongPage({ seen: { sketch, revision, code }, pinned }: Props) {
  const brought = useMemo(() => songOfText(code), [code])
  const { number } = revision
  return (
    <div class="sketch-page">
      <Title text={titleOf(sketch)} />
      <div class="song-bench">
        {brought ? (
          <SongPlayer key={`${sketch.name}/${number}`} sketch={sketch} revision={number} brought={brought} />
        ) : (
          <p class="field-error">{said.unread}</p>
        )}
        <SketchAbout sketch={sketch} revision={number} />
      </div>
      {brought && (
        <>
          <details class="song-text">
            <summary>{said.asText}</summary>
            {/* It scrolls, so the keys have to reach it. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <pre role="region" aria-label={said.asText} tabIndex={0}>
              {sheet(brought.song)}
            </pre>
          </details>
          <TakeAway song={brought.song} title={titleOf(sketch)} />
        </>
      )}
      <Revisions sketch={sketch} shown={number} Changes={ChangesView} />
      <Lineage sketch={sketch} />
      <Share sketch={sketch} revision={pinned} />
    </div>
  )
}
