// The button: what acts is acid, what makes is cyan, what publishes is violet, what destroys is coral, the rest is paper.
import type { ComponentChildren, JSX } from 'preact'
import './button.css'

export type ButtonKind = 'act' | 'make' | 'publish' | 'danger' | 'plain' | 'quiet'

interface Common {
  readonly kind?: ButtonKind
  readonly small?: boolean
  readonly children: ComponentChildren
}

type Props = Common &
  Omit<JSX.IntrinsicElements['button'], 'ref' | 'children' | 'class'> & {
    /** Work is under way: it cannot be pressed again, and says so. */
    readonly busy?: boolean
  }

const classes = (kind: ButtonKind, small: boolean): string => `button button-${kind}${small ? ' button-small' : ''}`

/** A button. `quiet` has no border until it is pointed at. */
export function Button({ kind = 'plain', small = false, busy = false, disabled, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      class={classes(kind, small)}
      disabled={Boolean(disabled) || busy}
      aria-busy={busy || undefined}
    >
      {children}
    </button>
  )
}

interface LinkProps extends Common {
  readonly href: string
  /** What it leads to is kept on this device. */
  readonly download?: boolean
  readonly onFollow?: () => void
}

/** A link that looks like a button. */
export function ButtonLink({ kind = 'plain', small = false, href, download, onFollow, children }: LinkProps) {
  return (
    <a href={href} download={download} class={classes(kind, small)} onClick={onFollow}>
      {children}
    </a>
  )
}
