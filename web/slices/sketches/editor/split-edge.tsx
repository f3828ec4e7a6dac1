// The edge between two parts of the bench: dragged, or moved with the arrow keys while it has the focus.
import { codegroundLines } from '#words/codeground-lines'
import { benchSizes, setShare, type Share, shareLimits } from './bench-sizes.ts'

const said = codegroundLines.panes
const step = 2

/** A separator: that of `code` stands upright, that of `console` lies. */
export function SplitEdge({ of }: { readonly of: Share }) {
  const share = benchSizes.value[of]
  const { least, most, first } = shareLimits[of]
  const drag = (event: PointerEvent): void => {
    const handle = event.currentTarget
    if (!(handle instanceof HTMLElement) || !handle.parentElement) return
    const whole = handle.parentElement.getBoundingClientRect()
    handle.setPointerCapture(event.pointerId)
    const move = ({ clientX, clientY }: PointerEvent): void =>
      setShare(
        of,
        of === 'code' ? ((clientX - whole.left) / whole.width) * 100 : ((whole.bottom - clientY) / whole.height) * 100,
      )
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
      [of === 'code' ? 'ArrowLeft' : 'ArrowDown']: share - step,
      [of === 'code' ? 'ArrowRight' : 'ArrowUp']: share + step,
      Home: least,
      End: most,
    }[event.key]
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
      aria-label={of === 'code' ? said.resizeCode : said.resizeConsole}
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
