// The edge between two parts of the bench: dragged, or moved with the arrow keys while it has the focus.
import { codegroundLines } from '#words/codeground-lines'
import { benchSizes, setShare, type Share, shareLimits } from './bench-sizes.ts'

const said = codegroundLines.panes
const step = 2
const called = { code: said.resizeCode, console: said.resizeConsole, window: said.resizeWindow }
/** The console grows upwards, the window downwards. */
const keysOf = {
  code: ['ArrowLeft', 'ArrowRight'],
  console: ['ArrowDown', 'ArrowUp'],
  window: ['ArrowUp', 'ArrowDown'],
} as const
const boxOf = (element: Element | null): DOMRect => element?.getBoundingClientRect() ?? new DOMRect()

/** A separator: that of `code` stands upright, the others lie. */
export function SplitEdge({ of }: { readonly of: Share }) {
  const share = benchSizes.value[of]
  const { least, most, first } = shareLimits[of]
  const drag = (event: PointerEvent): void => {
    const handle = event.currentTarget
    if (!(handle instanceof HTMLElement)) return
    const whole = boxOf(of === 'window' ? handle.closest('.bench') : handle.parentElement)
    const above = boxOf(document.getElementById('bench-window')).top
    handle.setPointerCapture(event.pointerId)
    const shareAt = ({ clientX, clientY }: PointerEvent): number => {
      if (of === 'code') return (clientX - whole.left) / whole.width
      return (of === 'window' ? clientY - above : whole.bottom - clientY) / whole.height
    }
    const move = (now: PointerEvent): void => setShare(of, shareAt(now) * 100)
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
    const [less, more] = keysOf[of]
    const to = { [less]: share - step, [more]: share + step, Home: least, End: most }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setShare(of, to)
  }
  return (
    // A separator that moves is a widget by ARIA 1.2 and takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div
      class={`split-edge split-${of}`}
      role="separator"
      aria-orientation={of === 'code' ? 'vertical' : 'horizontal'}
      aria-label={called[of]}
      aria-valuenow={share}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={keys}
      onDblClick={() => setShare(of, first)}
    />
  )
}
