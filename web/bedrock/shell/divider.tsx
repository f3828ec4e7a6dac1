// The edge between two panes: dragged, or moved with the arrow keys while it has the focus.
import { words } from '#words/index'
import { type Pane, paneLimits, paneWidths, setPaneWidth } from './pane-widths.ts'
import './divider.css'

const step = 16

/** A focusable separator that changes the width of `pane`. */
export function Divider({ pane }: { readonly pane: Pane }) {
  const width = paneWidths.value[pane]
  // The rail grows to the right, the context pane to the left.
  const sign = pane === 'rail' ? 1 : -1
  const drag = (event: PointerEvent): void => {
    const handle = event.currentTarget
    if (!(handle instanceof HTMLElement)) return
    const from = event.clientX
    const before = paneWidths.peek()[pane]
    handle.setPointerCapture(event.pointerId)
    const move = (moved: PointerEvent): void => setPaneWidth(pane, before + sign * (moved.clientX - from))
    const stop = (): void => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('pointerup', stop)
      handle.removeEventListener('pointercancel', stop)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', stop)
    handle.addEventListener('pointercancel', stop)
  }
  const keys = (event: KeyboardEvent): void => {
    const to = {
      ArrowLeft: width - sign * step,
      ArrowRight: width + sign * step,
      Home: paneLimits[pane].least,
      End: paneLimits[pane].most,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setPaneWidth(pane, to)
  }
  return (
    // A separator that moves is a widget by ARIA 1.2 and takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div
      class={`divider divider-${pane}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={pane === 'rail' ? words.shell.resizeRail : words.shell.resizeContext}
      aria-valuenow={width}
      aria-valuemin={paneLimits[pane].least}
      aria-valuemax={paneLimits[pane].most}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={keys}
      onDblClick={() => setPaneWidth(pane, paneLimits[pane].first)}
    />
  )
}
