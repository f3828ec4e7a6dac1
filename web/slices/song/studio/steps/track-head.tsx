// The head of a row: whose it is, whether it is heard, how loud it is now.
import { useComputed } from '@preact/signals'
import type { Track } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { muteTrack, soloTrack } from '../edit/heard.ts'
import { Meter } from '../parts/meter.tsx'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines.grid

interface Props {
  readonly studio: Studio
  readonly track: Track
  readonly name: string
  /** The step of the cursor in this row; before the first stand the three keys of the head. */
  readonly here: number | null
}

/** Where the keys of a head stand, to the left of the first step. */
export const headPlaces = { name: -3, mute: -2, solo: -1 } as const

/** Name, mute, solo and meter. */
export function TrackHead({ studio, track: { id, mute, solo }, name, here }: Props) {
  const chosen = useComputed(() => studio.track.value === id).value
  const tab = (place: number): 0 | -1 => (here === place ? 0 : -1)
  return (
    <div role="rowheader" class="track-head" data-chosen={chosen} aria-label={name}>
      <button
        type="button"
        class="track-name"
        data-step={headPlaces.name}
        tabIndex={tab(headPlaces.name)}
        aria-pressed={chosen}
        onClick={() => studio.chooseTrack(id)}
      >
        {name}
      </button>
      <Meter studio={studio} of={(place) => place.peaks[id] ?? 0} />
      <button
        type="button"
        class="track-key"
        data-lamp="coral"
        data-step={headPlaces.mute}
        tabIndex={tab(headPlaces.mute)}
        aria-label={said.mute(name)}
        aria-pressed={mute}
        onClick={() => muteTrack(studio, id)}
      >
        {said.muteShort}
      </button>
      <button
        type="button"
        class="track-key"
        data-lamp="sun"
        data-step={headPlaces.solo}
        tabIndex={tab(headPlaces.solo)}
        aria-label={said.solo(name)}
        aria-pressed={solo}
        onClick={() => soloTrack(studio, id)}
      >
        {said.soloShort}
      </button>
    </div>
  )
}
