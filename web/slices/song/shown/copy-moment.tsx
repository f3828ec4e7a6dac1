// Takes the address that begins at the moment where a song is.
import type { Sketch } from '#contract/sketches'
import { songShownLines } from '#words/song-shown-lines'
import { Button } from '../../../kit/button.tsx'
import { clockOf } from '../../../kit/clock-of.ts'
import { copyText } from '../../../kit/copy-text.ts'
import { notify } from '../../../kit/toast.tsx'
import { music, type Track } from '../../../sound/heard.ts'
import { workPageOf } from '../../sketches/named.ts'
import { addressAt } from './moment.ts'

const said = songShownLines.page

interface Props {
  readonly sketch: Sketch
  /** The revision that is meant where it is not the one that others see. */
  readonly pinned: number | undefined
  readonly track: Track
  readonly fromMs: number
}

/** [SONG-2.12] The button. */
export function CopyMoment({ sketch, pinned, track, fromMs }: Props) {
  const ms = music.track.value?.id === track.id ? music.atMs.value : fromMs
  const clock = clockOf(ms)
  const take = (): void => {
    copyText(`${location.origin}${addressAt(workPageOf(sketch, pinned), ms)}`).then(
      () => notify(said.momentCopied(clock)),
      () => notify(said.notCopied, { tone: 'fault' }),
    )
  }
  return (
    <Button small kind="quiet" onClick={take}>
      {said.moment(clock)}
    </Button>
  )
}
