// The card of a song, wherever a work is met: its own notes in small, the same before it is wanted and after, with a line that runs over them; what it is called and whose it is. It plays in the place of the music and goes on when its page goes.
import type { ComponentChildren } from 'preact'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { songShownLines } from '#words/song-shown-lines'
import { words } from '#words/index'
import { person } from '../../../bedrock/session.ts'
import { Button } from '../../../kit/button.tsx'
import { SoundCurve } from '../../../kit/sound-curve.tsx'
import { standsElsewhere } from '../../sketches/elsewhere.ts'
import { makerOf, titleOf, workBenchOf, workPageOf, workRemixOf } from '../../sketches/named.ts'
import { Poster } from '../../sketches/poster.tsx'
import { Score } from './score.tsx'
import { SongTime } from './song-time.tsx'
import { useSong } from './use-song.ts'
import './song-card.css'

const said = songShownLines
const card = sketchesLines.card

interface Props {
  readonly sketch: Sketch
  /** The revision that is shown here; the published one where none is named. */
  readonly revision?: number | undefined
  readonly wide?: string | undefined
  /** Where it begins once it is pressed. */
  readonly fromMs?: number | undefined
  /** What follows below. */
  readonly children?: ComponentChildren
}

/** [SONG-2.10] The card. */
export function SongCard({ sketch, revision, wide, fromMs = 0, children }: Props) {
  const shown = revision ?? sketch.revision
  const { track, brought, on, fault, press } = useSong(sketch, shown ?? 0)
  const { title } = track
  const { parent } = sketch
  const own = sketch.maker !== null && sketch.maker.id === person.value?.id
  // On a page elsewhere what leads away opens beside it.
  const elsewhere = standsElsewhere() ? ({ target: '_blank', rel: 'noopener' } as const) : {}
  return (
    <article class="sketch-card" aria-label={title} data-sketch={sketch.name} data-kind="song">
      <div class="sketch-window" data-state="still">
        <p class="sketch-strip label">
          {sketchesLines.kinds.song}
          {shown !== null && (
            <span class="sketch-strip-rev" title={said.revisionWhat}>
              {' '}
              · {card.revision(shown)}
            </span>
          )}
        </p>
        <div class="sketch-glass song-glass">
          {brought ? (
            <SoundCurve track={track} peaks={null} fromMs={fromMs}>
              <Score score={brought.small} said={said.score(title)} />
            </SoundCurve>
          ) : (
            <Poster
              sketch={shown === sketch.revision ? sketch : { ...sketch, notes: null }}
              {...(wide === undefined ? {} : { wide })}
            />
          )}
        </div>
      </div>
      {fault !== '' && (
        <p class="sketch-failed" role="alert">
          {fault}
        </p>
      )}
      <div class="sketch-below">
        <p class="sketch-name">
          <a class="sketch-title" href={workPageOf(sketch, revision)} {...elsewhere} dir="auto">
            {title}
          </a>{' '}
          <span class="sketch-maker">
            {card.by} <bdi>{makerOf(sketch)}</bdi>
          </span>
          {parent !== null && parent.name !== null && (
            <a
              class="sketch-from"
              href={workPageOf({ name: parent.name, kind: 'song' }, parent.revision)}
              {...elsewhere}
            >
              {card.remixOf(titleOf(parent), makerOf(parent))}
            </a>
          )}
        </p>
        <p class="sketch-acts song-acts">
          {shown !== null && (
            <Button
              small
              kind="act"
              aria-label={on ? words.sound.pause(title) : words.sound.play(title)}
              onClick={() => press(fromMs)}
            >
              {on ? said.pause : said.play}
            </Button>
          )}
          <SongTime track={track} fromMs={fromMs} />
          {person.value !== null && shown !== null && (
            <a class="sketch-way" href={own ? workBenchOf(sketch) : workRemixOf(sketch, shown)}>
              {own ? card.edit : card.remix}
            </a>
          )}
          {revision !== undefined && sketch.revision !== null && sketch.revision > revision && (
            <a
              class="sketch-newer label"
              href={workPageOf(sketch)}
              title={card.newerMeans(sketch.revision)}
              {...elsewhere}
            >
              {card.newer}
            </a>
          )}
        </p>
      </div>
      {children}
    </article>
  )
}
