// One strip of the mixer: what goes to the effects, left and right, how loud, and whether it is heard.
import { useComputed } from '@preact/signals'
import { isPitched } from '#song/instruments'
import { songStudioLines } from '#words/song-studio-lines'
import { muteTrack, soloTrack } from '../edit/heard.ts'
import { withTrack } from '#song/edit/with'
import { trackOf } from '../edit/rows.ts'
import { nameOf } from '../edit/track-names.ts'
import { Meter } from '../parts/meter.tsx'
import { PanKnob, SendKnobs } from '../parts/track-knobs.tsx'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines

/** Drawn anew when its own track changes. */
export function Strip({ studio, id }: { readonly studio: Studio; readonly id: string }) {
  const track = useComputed(() => trackOf(studio.song.value, id)).value
  const chosen = useComputed(() => studio.track.value === id).value
  if (!track) return null
  const name = nameOf(track)
  const { volume, mute, solo } = track
  const shown = volume <= -60 ? said.transport.silent : said.transport.decibels(volume)
  return (
    <section
      class="mix-strip"
      aria-label={said.mix.strip(name)}
      data-kind={isPitched(track.instrument) ? 'pitched' : 'drum'}
      data-chosen={chosen}
      data-muted={mute}
    >
      <button type="button" class="mix-strip-name" aria-pressed={chosen} onClick={() => studio.chooseTrack(id)}>
        {name}
      </button>
      <SendKnobs studio={studio} track={track} />
      <PanKnob studio={studio} track={track} />
      <div class="mix-strip-fader">
        <input
          type="range"
          class="fader"
          aria-label={`${name}, ${said.track.volume}`}
          aria-valuetext={shown}
          min={-60}
          max={6}
          step={0.5}
          value={volume}
          onInput={(event) =>
            studio.edit(
              withTrack(studio.song.peek(), id, { volume: event.currentTarget.valueAsNumber }),
              `volume-${id}`,
            )
          }
        />
        <Meter studio={studio} of={(place) => place.peaks[id] ?? 0} upright />
      </div>
      <span class="mix-strip-volume label" aria-hidden="true">
        {volume <= -60 ? '−∞' : volume}
      </span>
      <span class="mix-strip-keys">
        <button
          type="button"
          class="track-key"
          data-lamp="coral"
          aria-label={said.grid.mute(name)}
          aria-pressed={mute}
          onClick={() => muteTrack(studio, id)}
        >
          {said.grid.muteShort}
        </button>
        <button
          type="button"
          class="track-key"
          data-lamp="sun"
          aria-label={said.grid.solo(name)}
          aria-pressed={solo}
          onClick={() => soloTrack(studio, id)}
        >
          {said.grid.soloShort}
        </button>
      </span>
    </section>
  )
}
