// One knob of a sketch, as its code declares it.
import { useId } from 'preact/hooks'
import type { Knob } from '#sketch/knobs'
import { Slider } from '../../kit/slider.tsx'
import type { KnobValue } from '../../sandbox/runner.types.ts'
import './knobs.css'

interface Props {
  readonly knob: Knob
  readonly value: KnobValue
  readonly onTurn: (value: KnobValue) => void
}

/** It turns at once. */
export function KnobControl({ knob, value, onTurn }: Props) {
  const id = useId()
  if (knob.is === 'slider')
    return (
      <Slider
        label={knob.name}
        value={Number(value)}
        least={knob.least}
        most={knob.most}
        step={knob.step}
        onSlide={(to) => onTurn(shortened(to))}
      />
    )
  if (knob.is === 'toggle')
    return (
      <label class="knob check">
        <input type="checkbox" checked={value === true} onChange={(event) => onTurn(event.currentTarget.checked)} />
        <span class="label">{knob.name}</span>
      </label>
    )
  return (
    <div class="knob">
      <label class="label" for={id}>
        {knob.name}
      </label>
      {knob.is === 'colour' ? (
        <input
          id={id}
          type="color"
          class="knob-colour"
          value={String(value)}
          onInput={(event) => onTurn(event.currentTarget.value.toLowerCase())}
        />
      ) : (
        <select id={id} class="input" value={String(value)} onChange={(event) => onTurn(event.currentTarget.value)}>
          {knob.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/** Steps of a slider add up to 0.30000000000000004. */
const shortened = (value: number): number => Number(value.toPrecision(10))
