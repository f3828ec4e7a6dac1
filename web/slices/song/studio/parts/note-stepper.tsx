// The note of a step by its name, or how far a drum is moved from its own pitch, with a key on either side.
import type { ReadonlySignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Song } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { fromOwnPitch, noteAbove, noteName } from '../edit/notes.ts'
import './stepper.css'

const said = songStudioLines.cell

/** What each key walks. */
const ways: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 12,
  PageDown: -12,
}

interface Props {
  readonly note: number
  readonly isDrum: boolean
  readonly song: ReadonlySignal<Song>
  readonly onNote: (note: number) => void
}

/** No field, so that in the hand no keyboard comes up over it. */
export function NoteStepper({ note, isDrum, song, onNote }: Props) {
  const id = useId()
  const by = fromOwnPitch(note)
  const walk = (way: number, byHalves: boolean): void => {
    const to = isDrum || byHalves || Math.abs(way) > 1 ? note + way : noteAbove(note, way, song.peek())
    if (to !== note && to >= 0 && to <= 127) onNote(to)
  }
  const key = (way: number, sign: string) => (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      class="stepper-key"
      onClick={(event) => walk(way, event.shiftKey)}
    >
      {sign}
    </button>
  )
  return (
    <div class="stepper" title={isDrum ? said.pitchWhat : said.noteWhat}>
      <span class="label" id={id}>
        {isDrum ? said.pitch : said.note}
      </span>
      <span class="stepper-keys">
        {key(-1, '−')}
        <span
          role="spinbutton"
          tabIndex={0}
          class="stepper-number stepper-name"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={127}
          aria-valuenow={note}
          aria-valuetext={isDrum ? said.pitched(by) : noteName(note)}
          onKeyDown={(event) => {
            const way = ways[event.key]
            if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return
            event.preventDefault()
            walk(way, event.shiftKey)
          }}
        >
          {isDrum ? `${by > 0 ? '+' : by < 0 ? '−' : ''}${Math.abs(by)}` : noteName(note)}
        </span>
        {key(1, '+')}
      </span>
    </div>
  )
}
