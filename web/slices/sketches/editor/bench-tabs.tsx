// On phones: which part of the bench is in front.
import { useRef } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import '../../../kit/tabs.css'

const said = codegroundLines.panes
const panes = ['both', 'code', 'window', 'console'] as const

export type Pane = (typeof panes)[number]

interface Props {
  readonly pane: Pane
  readonly onPane: (pane: Pane) => void
}

/** The strip; arrow keys move along it. Nothing is put away: what runs goes on. */
export function BenchTabs({ pane, onPane }: Props) {
  const strip = useRef<HTMLDivElement>(null)
  const keys = (event: KeyboardEvent): void => {
    const at = panes.indexOf(pane)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: panes.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + panes.length) % panes.length
    onPane(panes[next] ?? 'both')
    const button = strip.current?.children[next]
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <div
      ref={strip}
      class="tabs-strip bench-tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={said.which}
      onKeyDown={keys}
    >
      {panes.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          class="tab"
          aria-selected={one === pane}
          aria-controls={one === 'both' ? 'bench-code bench-window' : `bench-${one}`}
          tabIndex={one === pane ? 0 : -1}
          onClick={() => onPane(one)}
        >
          {said[one]}
        </button>
      ))}
    </div>
  )
}
