// A key of the instrument: 40 by 56, with a lamp where it can be on.
import type { ComponentChildren } from 'preact'
import './key.css'

interface Props {
  readonly label: string
  /** Said instead of the label, where that is too short to be understood. */
  readonly said?: string
  /** Whether its lamp is lit; without it the key has none. */
  readonly on?: boolean | undefined
  readonly lamp?: 'orange' | 'cyan' | 'coral' | 'acid' | 'sun'
  readonly face?: ComponentChildren
  readonly disabled?: boolean
  readonly wide?: boolean
  readonly busy?: boolean
  readonly onPress: () => void
}

/** A button in the shape of a key. */
export function Key({ label, said, on, lamp = 'orange', face, disabled, wide, busy, onPress }: Props) {
  return (
    <button
      type="button"
      class="key"
      data-lamp={on === undefined ? undefined : lamp}
      data-wide={wide}
      aria-label={said ?? label}
      aria-pressed={on}
      aria-busy={busy || undefined}
      disabled={disabled}
      onClick={onPress}
    >
      {face && (
        <span class="key-face" aria-hidden="true">
          {face}
        </span>
      )}
      <span class="key-label">{label}</span>
    </button>
  )
}
