// Tabs: one of several panes in one place; arrow keys move along the strip.
import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import './tabs.css'

interface Tab {
  readonly id: string
  readonly label: string
  readonly pane: ComponentChildren
}

/** A strip of tabs and the pane of the chosen one. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const id = useId()
  const strip = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const keys = (event: KeyboardEvent): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + tabs.length) % tabs.length
    setAt(next)
    const button = strip.current?.children[next]
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <div class="tabs">
      <div ref={strip} class="tabs-strip" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={keys}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={index === at}
            aria-controls={`${id}-pane`}
            tabIndex={index === at ? 0 : -1}
            class="tab"
            onClick={() => setAt(index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-pane`} role="tabpanel" aria-labelledby={`${id}-${tabs[at]?.id ?? ''}`} class="tabs-pane">
        {tabs[at]?.pane}
      </div>
    </div>
  )
}
