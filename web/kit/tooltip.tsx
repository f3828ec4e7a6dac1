// A few words about a control, on hover, on focus and for a while after a finger, above all else on the screen; Esc takes them away.
import { cloneElement, type VNode } from 'preact'
import { useId, useRef } from 'preact/hooks'
import './tooltip.css'

interface Props {
  readonly text: string
  /** The control; it is described by the words. */
  readonly children: VNode<{ 'aria-describedby'?: string }>
}

/** A finger that left has still to be read after. */
const fingerMs = 4_000

/** The one that was shown last: the pointer may rest on one control while another has the focus. */
let shown: HTMLElement | null = null

/** A tooltip about its one child. */
export function Tooltip({ text, children }: Props) {
  const id = useId()
  const anchor = useRef<HTMLSpanElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const show = (): void => {
    const at = anchor.current?.getBoundingClientRect()
    if (!tip.current || !at) return
    if (shown?.isConnected) shown.togglePopover(false)
    shown = tip.current
    shown.togglePopover(true)
    const { width, height } = tip.current.getBoundingClientRect()
    // Within the window, and over nothing that the pointer is on.
    tip.current.style.left = `${Math.max(0, Math.min(at.left, innerWidth - width))}px`
    tip.current.style.top = `${at.top >= height ? at.top - height : at.bottom}px`
  }
  const hide = (): void => void tip.current?.togglePopover(false)
  return (
    <span
      ref={anchor}
      class="tip-anchor"
      role="presentation"
      onPointerEnter={show}
      onPointerLeave={({ pointerType }) => (pointerType === 'touch' ? setTimeout(hide, fingerMs) : hide())}
      onFocusIn={show}
      onFocusOut={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {cloneElement(children, { 'aria-describedby': id })}
      <span ref={tip} id={id} role="tooltip" class="tip" popover="manual">
        <span class="tip-words">{text}</span>
      </span>
    </span>
  )
}
