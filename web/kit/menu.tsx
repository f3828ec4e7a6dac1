// A menu on the platform's popover: opens below its button, arrows move in it, Esc and a click elsewhere close it.
import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import './menu.css'

interface Item {
  readonly id: string
  readonly label: string
  readonly danger?: boolean
  readonly run: () => void
}

interface Props {
  /** What the button is called; shown unless `face` is given. */
  readonly label: string
  /** What the button shows instead of its label. */
  readonly face?: ComponentChildren
  /** −1 where Tab passes by, because its button is reached in another way. */
  readonly tabIndex?: number
  readonly items: readonly Item[]
}

/** A button with its menu. */
export function Menu({ label, face, tabIndex, items }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  const opened = (event: { readonly newState: string }): void => {
    const menu = list.current
    const anchor = button.current?.getBoundingClientRect()
    const open = event.newState === 'open'
    button.current?.setAttribute('aria-expanded', String(open))
    if (!open || !menu || !anchor) return
    const { width, height } = menu.getBoundingClientRect()
    const below = anchor.bottom + height <= innerHeight
    menu.style.left = `${Math.max(0, Math.min(anchor.left, innerWidth - width))}px`
    menu.style.top = `${below ? anchor.bottom : Math.max(0, anchor.top - height)}px`
    rows()[0]?.focus()
  }
  const keys = (event: KeyboardEvent): void => {
    const all = rows()
    const at = all.findIndex((row) => row === document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (event.key === 'Tab') list.current?.hidePopover()
    if (to === undefined) return
    event.preventDefault()
    all[(to + all.length) % all.length]?.focus()
  }
  const choose = (item: Item): void => {
    list.current?.hidePopover()
    button.current?.focus()
    item.run()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class={face ? 'menu-face' : 'button button-plain'}
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label={face ? label : undefined}
        tabIndex={tabIndex}
        popovertarget={id}
      >
        {face ?? label}
      </button>
      <div
        ref={list}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onToggle={opened}
        onKeyDown={keys}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class="menu-item"
            data-danger={item.danger}
            onClick={() => choose(item)}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}
