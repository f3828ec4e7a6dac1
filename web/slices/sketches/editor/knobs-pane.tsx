// The knobs that the code declares, turned while it runs.
import { useId } from 'preact/hooks'
import type { Knob } from '#sketch/knobs'
import { codegroundLines } from '#words/codeground-lines'
import type { KnobValue } from '../../../sandbox/runner.types.ts'
import { Button } from '../../../kit/button.tsx'
import { Slider } from '../../../kit/slider.tsx'
import type { Bench } from './bench.ts'

const said = codegroundLines.knobs

/** A control for each; nothing where there are none. */
export function KnobsPane({ bench }: { readonly bench: Bench }) {
  const knobs = bench.knobs.value
  if (knobs.length === 0) return null
  const values = bench.values.value
  const moved = knobs.some((knob) => values[knob.name] !== knob.first)
  return (
    <fieldset class="knobs">
      <legend class="unseen">{said.title}</legend>
      <div class="knobs-all">
        {knobs.map((knob) => (
          <KnobControl
            key={`${knob.is}-${knob.name}`}
            knob={knob}
            value={values[knob.name] ?? knob.first}
            onTurn={(value) => bench.turn(knob.name, value)}
          />
        ))}
      </div>
      <p class="knobs-acts">
        <Button small disabled={!moved} onClick={() => bench.resetKnobs()}>
          {said.reset}
        </Button>
        <Button small kind="make" disabled={!moved} onClick={() => bench.writeKnobs()}>
          {said.write}
        </Button>
      </p>
    </fieldset>
  )
}

interface Props {
  readonly knob: Knob
  readonly value: KnobValue
  readonly onTurn: (value: KnobValue) => void
}

function KnobControl({ knob, value, onTurn }: Props) {
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
