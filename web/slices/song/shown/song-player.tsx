// The player of a song's page: its whole score with the line that runs over it, and the keys below.
import type { Sketch } from '#contract/sketches'
import { songShownLines } from '#words/song-shown-lines'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { lengthOf } from '../../../kit/clock-of.ts'
import { SoundCurve } from '../../../kit/sound-curve.tsx'
import type { BroughtSong } from './bring-song.ts'
import { CopyMoment } from './copy-moment.tsx'
import { Score } from './score.tsx'
import { SongTime } from './song-time.tsx'
import { useMoment } from './use-moment.ts'
import { useSong } from './use-song.ts'
import './song-card.css'

const said = songShownLines

interface Props {
  readonly sketch: Sketch
  readonly revision: number
  readonly brought: BroughtSong
}

/** [SONG-2.11] [SONG-2.12] It begins where the address says, once somebody presses. */
export function SongPlayer({ sketch, revision, brought }: Props) {
  const { track, on, fault, press } = useSong(sketch, revision, brought)
  const { song, score, durationMs } = brought
  const { title } = track
  const fromMs = useMoment(track, durationMs)
  const pinned = revision === sketch.revision ? undefined : revision
  return (
    <div class="song-player">
      <div class="song-score song-glass">
        <SoundCurve track={track} peaks={null} fromMs={fromMs}>
          <Score score={score} said={said.score(title)} />
        </SoundCurve>
      </div>
      <p class="song-letters" aria-hidden="true">
        {score.letters.map(({ share, letter }) => (
          <span key={share} style={{ '--share': `${share * 100}%` }}>
            {letter}
          </span>
        ))}
      </p>
      <p class="song-keys">
        <Button
          kind="act"
          aria-label={on ? words.sound.pause(title) : words.sound.play(title)}
          onClick={() => press(fromMs)}
        >
          {on ? said.pause : said.play}
        </Button>
        <SongTime track={track} fromMs={fromMs} />
        <CopyMoment sketch={sketch} pinned={pinned} track={track} fromMs={fromMs} />
        <span class="quiet song-facts">
          {lengthOf(durationMs)} · {said.page.tempo(song.bpm)} · {said.page.tracks(song.tracks.length)}
        </span>
      </p>
      {fault !== '' && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
