// A slider that says its value.
import { useId } from 'preact/hooks'
import './slider.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step?: number
  readonly onSlide: (value: number) => void
}

/** A range input with its label and value. */
export function Slider({ label, value, least, most, step = 1, onSlide }: Props) {
  const id = useId()
  return (
    <div class="slider" style={{ '--share': `${((value - least) / (most - least)) * 100}%` }}>
      <label class="label" for={id}>
        {label}
      </label>
      <output class="label" for={id}>
        {value}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onInput={(event) => onSlide(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
