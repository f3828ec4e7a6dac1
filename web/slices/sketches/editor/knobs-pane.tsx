// The knobs that the code declares, turned while it runs.
import { useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { Button } from '../../../kit/button.tsx'
import { KnobControl } from '../knob-control.tsx'
import type { Bench } from './bench.ts'

const said = codegroundLines.knobs

/** A control for each; nothing where there are none. */
export function KnobsPane({ bench }: { readonly bench: Bench }) {
  /** Only where code and window share a phone's screen; elsewhere they stand open. */
  const [open, setOpen] = useState(false)
  const knobs = bench.knobs.value
  if (knobs.length === 0) return null
  const values = bench.values.value
  const moved = bench.isTurned.value
  return (
    <fieldset class="knobs knobs-bench" data-open={open}>
      <legend class="unseen">{said.title}</legend>
      <Button small kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {said.fold}
      </Button>
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
