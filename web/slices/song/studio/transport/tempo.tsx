// How fast it goes: a knob, a number, and a key to tap.
import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { songLimits } from '#song/limits'
import { songStudioLines } from '#words/song-studio-lines'
import { Key } from '../parts/key.tsx'
import { Knob } from '../parts/knob.tsx'
import type { Studio } from '../state/studio.ts'
import { tappedTempo, withTap } from './tapped.ts'

const said = songStudioLines.transport

/** Tempo, tap and swing. */
export function Tempo({ studio }: { readonly studio: Studio }) {
  const taps = useRef<readonly number[]>([])
  const bpm = useComputed(() => studio.song.value.bpm).value
  const swing = useComputed(() => studio.song.value.swing).value
  const set = (part: { readonly bpm: number } | { readonly swing: number }, gesture: string): void =>
    studio.edit({ ...studio.song.peek(), ...part }, gesture)
  const tap = (): void => {
    taps.current = withTap(taps.current, performance.now())
    const tempo = tappedTempo(taps.current)
    if (tempo !== null) set({ bpm: tempo }, 'tap')
  }
  return (
    <div class="tempo">
      <Knob
        label={said.tempo}
        value={bpm}
        least={songLimits.bpm.least}
        most={songLimits.bpm.most}
        step={1}
        home={120}
        text={said.bpm(bpm)}
        shown={`${bpm}`}
        size="large"
        onTurn={(value, gesture) => set({ bpm: value }, gesture)}
      />
      <Key label={said.tap} said={said.tapWhat} onPress={tap} />
      <Knob
        label={said.swing}
        value={swing}
        least={0}
        most={0.6}
        step={0.02}
        home={0}
        text={said.percent(swing / 0.6)}
        shown={`${Math.round((swing / 0.6) * 100)}%`}
        size="large"
        onTurn={(value, gesture) => set({ swing: value }, gesture)}
      />
    </div>
  )
}
