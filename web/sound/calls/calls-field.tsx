// Whether cats may be heard that nobody touched, how loud all of them are, and each to be tried.
import type { CatName } from '#contract/house'
import { callsLines as said } from '#words/calls-lines'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { catNames } from '../../kit/cat-names.ts'
import { Choice } from '../../kit/choice.tsx'
import { Slider } from '../../kit/slider.tsx'
import { loudness, setLoudness } from '../loudness.ts'
import { call } from './call.ts'
import '../cues/cues-field.css'

const meow = (cat: CatName): void => call({ cat, name: 'meow', touched: true })

/** A switch, a slider and twelve keys. */
export function CallsField() {
  const { calls, callVolume, muted } = loudness.value
  return (
    <div class="cues-field">
      <Choice
        legend={said.name}
        legendUnseen
        options={[
          { value: 'off', label: said.off },
          { value: 'on', label: said.on },
        ]}
        value={calls ? 'on' : 'off'}
        onChoose={(value) => setLoudness({ calls: value === 'on' })}
      />
      <Slider
        label={said.volume}
        value={callVolume}
        least={0}
        most={100}
        step={5}
        onSlide={(volume) => setLoudness({ callVolume: volume })}
      />
      <div class="cues-tries" role="group" aria-label={said.tries}>
        {catNames.map((cat) => (
          <Button key={cat} small onClick={() => meow(cat)}>
            {words.cats.names[cat]}
          </Button>
        ))}
      </div>
      {muted && <p class="field-hint">{said.muted}</p>}
    </div>
  )
}
