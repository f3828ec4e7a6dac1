// The track in front: its name, its instrument and what shapes its sound.
import { useComputed } from '@preact/signals'
import { drums, type Instrument, instruments, pitched } from '#song/instruments'
import { songLimits } from '#song/limits'
import type { Track } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { withTrack } from '#song/edit/with'
import { trackOf } from '../edit/rows.ts'
import { nameOf } from '../edit/track-names.ts'
import { Pick } from '../parts/pick.tsx'
import { PanKnob, SendKnobs, ToneKnobs, VolumeKnob } from '../parts/track-knobs.tsx'
import type { Studio } from '../state/studio.ts'
import { RowActs } from './row-acts.tsx'

const said = songStudioLines.track

/** A panel of its own, because it is what one turns while it plays. */
export function TrackPanel({ studio }: { readonly studio: Studio }) {
  const track = useComputed(() => trackOf(studio.song.value, studio.track.value)).value
  if (!track) return null
  const { id } = track
  const set = (part: Parameters<typeof withTrack>[2], gesture: string | null = null): void =>
    studio.edit(withTrack(studio.song.peek(), id, part), gesture)
  return (
    <section class="panel" aria-label={said.panel}>
      <h2 class="unseen">{nameOf(track)}</h2>
      <div class="panel-fields">
        {!studio.shared && <NameField studio={studio} track={track} />}
        <Pick
          label={said.instrument}
          value={track.instrument}
          onPick={(value) => {
            const instrument = instruments.find((name) => name === value) ?? track.instrument
            const isOwn = track.name !== nameOf({ name: '', instrument: track.instrument })
            set({ instrument, tone: {}, ...(isOwn ? {} : { name: nameOf({ name: '', instrument }) }) })
          }}
        >
          <InstrumentOptions />
        </Pick>
      </div>
      <div class="panel-knobs">
        <ToneKnobs studio={studio} track={track} />
        <SendKnobs studio={studio} track={track} />
        <PanKnob studio={studio} track={track} />
        <VolumeKnob studio={studio} track={track} />
      </div>
      <RowActs studio={studio} track={track} />
    </section>
  )
}

function NameField({ studio, track: { id, name, instrument } }: { readonly studio: Studio; readonly track: Track }) {
  return (
    <label class="pick">
      <span class="label">{said.name}</span>
      <input
        type="text"
        class="pick-list"
        maxLength={songLimits.nameCharacters}
        value={name}
        onChange={(event) => {
          // A track has a name, if only that of its instrument.
          const next = event.currentTarget.value.trim() || nameOf({ name: '', instrument })
          studio.edit(withTrack(studio.song.peek(), id, { name: next }))
          event.currentTarget.value = nameOf(trackOf(studio.song.peek(), id) ?? { name: next, instrument })
        }}
      />
    </label>
  )
}

/** Every instrument, by how it is played. */
export function InstrumentOptions() {
  const group = (label: string, names: readonly Instrument[]) => (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name} value={name}>
          {songStudioLines.instruments[name]}
        </option>
      ))}
    </optgroup>
  )
  return (
    <>
      {group(said.drums, drums)}
      {group(said.pitched, pitched)}
    </>
  )
}
