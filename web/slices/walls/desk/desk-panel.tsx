// The one panel beside the table, on phones above the ledge.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { Icon } from '../../../kit/icon.tsx'
import type { View } from '../canvas/view.ts'
import { LayoutsPanel } from '../layouts/layouts-panel.tsx'
import { PastPanel } from '../past/past-panel.tsx'
import { SettingsPanel } from '../settings/settings-panel.tsx'
import { ThemePanel } from '../themes/theme-panel.tsx'
import { AddPanel } from './add-panel.tsx'
import type { Desk } from './desk.ts'
import { OrderPanel } from './order-panel.tsx'
import type { OwnWall } from './own-wall.ts'
import { ThingPanel } from './thing-panel.tsx'
import { panel } from './tools.ts'

interface Props {
  readonly desk: Desk
  readonly view: View
  readonly own: OwnWall
  /** Something new shall be written in. */
  readonly onAdded: () => void
}

/** So soon a second press still belongs to the first. */
const twicePressedMs = 600

/** Whichever panel is open. */
export function DeskPanel({ desk, view, own, onAdded }: Props) {
  const open = panel.value
  const whole = useRef<HTMLElement>(null)
  // How far it was scrolled for one thing is of no use for the next.
  useLayoutEffect(() => whole.current?.scrollTo(0, 0), [desk.chosen.value.join()])
  const openedAt = useRef(0)
  useLayoutEffect(() => void (openedAt.current = performance.now()), [open])
  /** [WALL-2.67] The second of two quick presses is not meant for what has just come under the pointer. */
  const unmeant = (event: MouseEvent): void => {
    if (event.detail < 2 || performance.now() - openedAt.current > twicePressedMs) return
    event.preventDefault()
    event.stopPropagation()
  }
  if (open === null) return <aside id="desk-panel" class="desk-panel" hidden />
  /** The next key is meant for the wall, and for what is chosen there. */
  const close = (): void => {
    panel.value = null
    const chosen = document.querySelector<HTMLElement>(`.table [data-module="${desk.chosen.peek()[0] ?? ''}"]`)
    ;(chosen ?? document.querySelector<HTMLElement>('.table .canvas'))?.focus({ preventScroll: true })
  }
  return (
    // Escape leaves the panel for the wall; the close button does the same for everybody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      key={open}
      ref={whole}
      id="desk-panel"
      class="desk-panel"
      aria-label={words.walls.panels[open]}
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onMouseDownCapture={unmeant}
      onClickCapture={unmeant}
    >
      <header class="desk-panel-head">
        <strong class="label">{words.walls.panels[open]}</strong>
        <button type="button" class="desk-panel-close" aria-label={words.kit.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {open === 'add' && <AddPanel desk={desk} view={view} onAdded={onAdded} />}
      {open === 'thing' && <ThingPanel desk={desk} />}
      {open === 'order' && <OrderPanel desk={desk} view={view} />}
      {open === 'theme' && <ThemePanel desk={desk} />}
      {open === 'layout' && <LayoutsPanel desk={desk} view={view} />}
      {open === 'settings' && <SettingsPanel />}
      {open === 'past' && <PastPanel own={own} />}
    </aside>
  )
}
