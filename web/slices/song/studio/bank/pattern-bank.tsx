// The bank: sixteen patterns, A to P, each a key with a lamp; which is in front, and which hold notes.
import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { songLimits } from '#song/limits'
import { songStudioLines } from '#words/song-studio-lines'
import { letterOf } from '../edit/places.ts'
import type { Studio } from '../state/studio.ts'
import './bank.css'

const said = songStudioLines.bank

/** One tab stop; arrows walk along the keys. */
export function PatternBank({ studio }: { readonly studio: Studio }) {
  const bank = useRef<HTMLDivElement>(null)
  const filled = useComputed(() =>
    Array.from({ length: songLimits.patterns }, (_, at) =>
      Object.values(studio.song.value.patterns[at]?.cells ?? {}).some((row) => row.length > 0) ? '1' : '0',
    ).join(''),
  ).value
  const front = studio.pattern.value
  return (
    <div
      ref={bank}
      class="bank"
      role="radiogroup"
      aria-label={said.label}
      tabIndex={-1}
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
        if (by === undefined) return
        event.preventDefault()
        event.stopPropagation()
        const to = (front + by + songLimits.patterns) % songLimits.patterns
        void studio.showPattern(to)
        const key = bank.current?.children[to]
        if (key instanceof HTMLElement) key.focus()
      }}
    >
      {filled.split('').map((holds, at) => (
        <button
          key={at}
          type="button"
          role="radio"
          class="bank-key"
          aria-checked={at === front}
          aria-label={`${said.pattern(letterOf(at))}, ${holds === '1' ? said.withNotes : said.empty}`}
          tabIndex={at === front ? 0 : -1}
          data-holds={holds === '1'}
          onClick={() => void studio.showPattern(at)}
        >
          {letterOf(at)}
        </button>
      ))}
    </div>
  )
}
