// One of several, chosen from a list of the platform's.
import type { ComponentChildren } from 'preact'
import './stepper.css'

interface Props {
  readonly label: string
  readonly value: string
  /** What it is for, where its label may not say it. */
  readonly hint?: string
  readonly onPick: (value: string) => void
  readonly children: ComponentChildren
}

/** A list with its label above it. */
export function Pick({ label, value, hint, onPick, children }: Props) {
  return (
    <label class="pick" title={hint}>
      <span class="label">{label}</span>
      <select class="pick-list" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  )
}
