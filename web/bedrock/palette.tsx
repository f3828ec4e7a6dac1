// The command palette: type part of a name, choose with the arrows, go with Enter.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { Dialog } from '../kit/dialog.tsx'
import type { PaletteEntry } from './registry.ts'
import { navigate } from './router.ts'
import { useFound } from './use-found.ts'
import { wantsToWrite } from './wants-to-write.ts'
import './palette.css'

/** The palette as a modal dialog with a combobox. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  /** Nothing is chosen before somebody types or steps. */
  const [at, setAt] = useState(-1)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // After the dialog has opened, which gives the focus to its first control.
  useEffect(() => field.current?.focus(), [])
  const { found, asking } = useFound(text)
  const go = (entry: PaletteEntry | undefined): void => {
    if (!entry) return
    onClose()
    if (entry.run) entry.run()
    else if (entry.href) {
      if (entry.writes) wantsToWrite.value = entry.href
      navigate(entry.href)
    }
  }
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') go(found[at])
    else if (step && found.length) setAt((Math.max(at, step > 0 ? -1 : 0) + step + found.length) % found.length)
    else return
    event.preventDefault()
  }
  const active = found[at]
  return (
    <Dialog open onClose={onClose} title={words.shell.palette.title} titleUnseen>
      <div class="palette">
        <label class="label" for={id}>
          {words.shell.palette.field}
        </label>
        <input
          ref={field}
          id={id}
          class="palette-field"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${id}-${active.id}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={words.shell.palette.hint}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setAt(event.currentTarget.value.trim() === '' ? -1 : 0)
          }}
          onKeyDown={keys}
        />
        <div id={`${id}-list`} role="listbox" aria-label={words.shell.palette.results} class="palette-list">
          {found.map((entry, index) => (
            // The combobox above has the keys; a row only answers the pointer.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={entry.id}
              id={`${id}-${entry.id}`}
              role="option"
              aria-selected={index === at}
              class="palette-row"
              onPointerMove={() => setAt(index)}
              onClick={() => go(entry)}
            >
              <bdi>{entry.label}</bdi>
              <span class="label">{entry.kind}</span>
            </div>
          ))}
        </div>
        <p class="quiet" role="status">
          {found.length === 0 && !asking && words.shell.palette.nothing}
        </p>
      </div>
    </Dialog>
  )
}
