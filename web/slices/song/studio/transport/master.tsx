// How loud the whole is, and how loud it comes out.
import { useComputed } from '@preact/signals'
import { songStudioLines } from '#words/song-studio-lines'
import { Knob } from '../parts/knob.tsx'
import { Meter } from '../parts/meter.tsx'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines.transport

/** A knob and a meter. */
export function Master({ studio }: { readonly studio: Studio }) {
  const master = useComputed(() => studio.song.value.effects.master).value
  return (
    <div class="master">
      <Knob
        label={said.master}
        value={master}
        least={-24}
        most={6}
        step={0.5}
        home={0}
        text={said.decibels(master)}
        shown={`${master > 0 ? '+' : ''}${master}`}
        size="large"
        onTurn={(value, gesture) => {
          const song = studio.song.peek()
          studio.edit({ ...song, effects: { ...song.effects, master: value } }, gesture)
        }}
      />
      <Meter studio={studio} of={(place) => place.peak} upright />
    </div>
  )
}
