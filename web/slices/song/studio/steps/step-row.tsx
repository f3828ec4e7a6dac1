// A row of the grid: a track’s head and its steps. It is drawn anew when its own track or its own cells change, and not with the others.
import { useComputed } from '@preact/signals'
import { isPitched } from '#song/instruments'
import { songStudioLines } from '#words/song-studio-lines'
import { cellsAt } from '../edit/cells.ts'
import { pageOf } from '../edit/places.ts'
import { rowOf, trackOf } from '../edit/rows.ts'
import { nameOf } from '../edit/track-names.ts'
import type { Studio } from '../state/studio.ts'
import { StepCell } from './step-cell.tsx'
import { TrackHead } from './track-head.tsx'

const said = songStudioLines.grid

interface Props {
  readonly studio: Studio
  readonly id: string
}

/** One track of the pattern in front. */
export function StepRow({ studio, id }: Props) {
  const track = useComputed(() => trackOf(studio.song.value, id)).value
  const cells = useComputed(() => rowOf(studio.song.value, studio.pattern.value, id)).value
  const shape = useComputed(() => `${studio.page.value} ${studio.length.value} ${studio.song.value.perBeat}`).value
  const here = useComputed(() => (studio.cursor.value.track === id ? studio.cursor.value.step : null)).value
  if (!track) return null
  const [page = 0, length = 16, perBeat = 4] = shape.split(' ').map(Number)
  const size = pageOf({ perBeat: perBeat === 3 || perBeat === 6 ? 3 : 4 })
  const steps = Array.from({ length: Math.min(size, length - page * size) }, (_, at) => page * size + at)
  const isDrum = !isPitched(track.instrument)
  const name = nameOf(track)
  const held = (step: number): boolean => cells.some((cell) => cell.step < step && cell.step + cell.length > step)
  return (
    <div
      role="row"
      class="step-row"
      data-track={id}
      data-kind={isDrum ? 'drum' : 'pitched'}
      data-muted={track.mute}
      aria-label={said.track(name)}
    >
      <TrackHead studio={studio} track={track} name={name} here={here} />
      {steps.map((step) => (
        <StepCell
          key={step}
          track={name}
          step={step}
          perBeat={perBeat}
          cells={cellsAt(cells, step)}
          isDrum={isDrum}
          isHere={here === step}
          held={!isDrum && held(step)}
        />
      ))}
    </div>
  )
}
