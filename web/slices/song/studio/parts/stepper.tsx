// A number with a key on either side: pressed, typed, or walked by arrows.
import { useId } from 'preact/hooks'
import './stepper.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly labelUnseen?: boolean
  /** What it does, where its label may not say it. */
  readonly hint?: string
  readonly onStep: (value: number) => void
}

/** A field of a whole number. */
export function Stepper({ label, value, least, most, labelUnseen = false, hint, onStep }: Props) {
  const id = useId()
  const set = (next: number): void => {
    if (Number.isFinite(next)) onStep(Math.min(most, Math.max(least, Math.round(next))))
  }
  return (
    <div class="stepper" title={hint}>
      <label class={labelUnseen ? 'unseen' : 'label'} for={id}>
        {label}
      </label>
      <span class="stepper-keys">
        <button type="button" tabIndex={-1} aria-hidden="true" class="stepper-key" onClick={() => set(value - 1)}>
          −
        </button>
        <input
          id={id}
          type="number"
          class="stepper-number"
          min={least}
          max={most}
          value={value}
          onChange={(event) => {
            set(event.currentTarget.valueAsNumber)
            event.currentTarget.value = String(value)
          }}
        />
        <button type="button" tabIndex={-1} aria-hidden="true" class="stepper-key" onClick={() => set(value + 1)}>
          +
        </button>
      </span>
    </div>
  )
}
