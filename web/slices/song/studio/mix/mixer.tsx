// The mixer: a strip for each track, and the effects beside them.
import { useComputed } from '@preact/signals'
import { songStudioLines } from '#words/song-studio-lines'
import type { Studio } from '../state/studio.ts'
import { EffectsRack } from './effects-rack.tsx'
import { Strip } from './strip.tsx'
import './mix.css'

const said = songStudioLines.mix

/** All of what comes out, side by side. */
export function Mixer({ studio }: { readonly studio: Studio }) {
  const tracks = useComputed(() => studio.song.value.tracks.map(({ id }) => id).join(' ')).value.split(' ')
  return (
    <div class="mixer">
      <div class="strips" role="group" aria-label={said.label}>
        {tracks.map((id) => (
          <Strip key={id} studio={studio} id={id} />
        ))}
      </div>
      <EffectsRack studio={studio} />
    </div>
  )
}
