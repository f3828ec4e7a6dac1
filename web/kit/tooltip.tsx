// A few words about a control, on hover and on focus; Esc takes them away.
import { cloneElement, type VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import './tooltip.css'

interface Props {
  readonly text: string
  /** The control; it is described by the words. */
  readonly children: VNode<{ 'aria-describedby'?: string }>
}

/** A tooltip about its one child. */
export function Tooltip({ text, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <span
      class="tip-anchor"
      role="presentation"
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => setOpen(false)}
      onFocusIn={() => setOpen(true)}
      onFocusOut={() => setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      {cloneElement(children, { 'aria-describedby': id })}
      <span id={id} role="tooltip" class="tip" data-open={open}>
        {text}
      </span>
    </span>
  )
}
