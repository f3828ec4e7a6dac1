// A value of the sketch: a word, or a tree that opens by keys.
import { useState } from 'preact/hooks'
import type { Shown } from '../../../../sandbox/runner.types.ts'
import { codegroundLines } from '#words/codeground-lines'
import { inOneLine } from './console-rows.ts'

const said = codegroundLines.console

interface Props {
  readonly value: Shown
  /** A text without its quotes, as `console.log` shows it. */
  readonly bare?: boolean
}

/** Its parts are drawn when it is opened. */
export function ShownValue({ value, bare = false }: Props) {
  const [open, setOpen] = useState(false)
  if ('text' in value) return <span class={`shown shown-${value.is}`}>{bare ? value.text : inOneLine(value)}</span>
  if (value.parts.length === 0 && value.more === 0) return <span class="shown">{inOneLine(value)}</span>
  return (
    <details class="shown shown-tree" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{inOneLine(value)}</summary>
      {open && (
        <ul class="shown-parts">
          {value.parts.map(([key, part]) => (
            <li key={key}>
              <span class="shown-key">{key}</span> <ShownValue value={part} />
            </li>
          ))}
          {value.more > 0 && <li class="quiet">{said.more(value.more)}</li>}
        </ul>
      )}
    </details>
  )
}
