// The knobs of a sketch that runs, for whoever looks: what they turn is kept nowhere.
import { useEffect, useState } from 'preact/hooks'
import type { Knob } from '#sketch/knobs'
import { sketchesLines } from '#words/sketches-lines'
import type { KnobValue } from '../../sandbox/runner.types.ts'
import { KnobControl } from './knob-control.tsx'

const said = sketchesLines.knobs

interface Props {
  readonly knobs: readonly Knob[]
  readonly onTurn: (name: string, value: KnobValue) => void
}

/** [CODE-3.44] One for each, as its code says it until it is turned. */
export function SketchKnobs({ knobs, onTurn }: Props) {
  const [turned, setTurned] = useState<Readonly<Record<string, KnobValue>>>({})
  // Each run begins as the code says.
  useEffect(() => setTurned({}), [knobs])
  return (
    <fieldset class="knobs">
      <legend class="knobs-means">{said.means}</legend>
      <div class="knobs-all">
        {knobs.map((knob) => (
          <KnobControl
            key={`${knob.is}-${knob.name}`}
            knob={knob}
            value={turned[knob.name] ?? knob.first}
            onTurn={(value) => {
              setTurned({ ...turned, [knob.name]: value })
              onTurn(knob.name, value)
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}
