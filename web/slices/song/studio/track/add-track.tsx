// Adds a track: one chooses its instrument, and it stands below the others.
import { useComputed } from '@preact/signals'
import { instruments } from '#song/instruments'
import { songLimits } from '#song/limits'
import { addTrack } from '#song/edit/tracks'
import { songStudioLines } from '#words/song-studio-lines'
import type { Studio } from '../state/studio.ts'
import { InstrumentOptions } from './track-panel.tsx'

const said = songStudioLines.grid

/** A list that does something, with what it does as its first line. */
export function AddTrack({ studio }: { readonly studio: Studio }) {
  const count = useComputed(() => studio.song.value.tracks.length).value
  if (count >= songLimits.tracks) return <p class="add-track-full">{said.full(songLimits.tracks)}</p>
  return (
    <select
      class="pick-list add-track"
      aria-label={said.add}
      value=""
      onChange={(event) => {
        const instrument = instruments.find((name) => name === event.currentTarget.value)
        event.currentTarget.value = ''
        if (!instrument) return
        studio.edit(addTrack(studio.song.peek(), instrument, songStudioLines.instruments[instrument]))
        studio.chooseTrack(studio.song.peek().tracks.at(-1)?.id ?? '')
      }}
    >
      <option value="">{`+ ${said.add}`}</option>
      <InstrumentOptions />
    </select>
  )
}
