// What the song is written in: key, scale and metre.
import { useComputed } from '@preact/signals'
import { perBeats } from '#song/format/bounds'
import { type ScaleName, scales } from '#song/scales'
import type { Song } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { keyName } from '../edit/notes.ts'
import { Pick } from '../parts/pick.tsx'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines.transport
// The keys of a record of literals, which the type of `keys` forgets.
const scaleNames = Object.keys(scales) as ScaleName[]

/** Its name, and what is in it where that says more. */
function scaleSaid(name: ScaleName): string {
  const { scales: names, scaleNotes } = songStudioLines
  return [names[name], scaleNotes[name]].filter((part) => part !== undefined).join(': ')
}

/** Four lists. */
export function Tuning({ studio }: { readonly studio: Studio }) {
  const [key, scale, perBeat, beats] = useComputed(() => {
    const song = studio.song.value
    return `${song.key} ${song.scale} ${song.perBeat} ${song.beats}`
  }).value.split(' ')
  const set = (part: Partial<Song>): void => studio.edit({ ...studio.song.peek(), ...part })
  return (
    <div class="tuning">
      <Pick label={said.key} value={key ?? '0'} onPick={(value) => set({ key: Number(value) })}>
        {Array.from({ length: 12 }, (_, at) => (
          <option key={at} value={at}>
            {keyName(at)}
          </option>
        ))}
      </Pick>
      <Pick
        label={said.scale}
        hint={said.scaleWhat}
        value={scale ?? 'easy'}
        onPick={(value) => set({ scale: scaleNames.find((name) => name === value) ?? 'easy' })}
      >
        {scaleNames.map((name) => (
          <option key={name} value={name}>
            {scaleSaid(name)}
          </option>
        ))}
      </Pick>
      <Pick
        label={said.beat}
        value={perBeat ?? '4'}
        onPick={(value) => {
          studio.page.value = 0
          set({ perBeat: perBeats.find((one) => one === Number(value)) ?? 4 })
        }}
      >
        {perBeats.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Pick>
      <Pick label={said.beats} value={beats ?? '4'} onPick={(value) => set({ beats: Number(value) })}>
        {Array.from({ length: 15 }, (_, at) => (
          <option key={at} value={at + 2}>
            {at + 2}
          </option>
        ))}
      </Pick>
    </div>
  )
}
