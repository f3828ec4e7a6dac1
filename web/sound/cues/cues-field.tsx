// Whether the house says things by sounds of its own, how loud, and each of them to be tried.
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Slider } from '../../kit/slider.tsx'
import { loudness, setLoudness } from '../loudness.ts'
import { cue } from './cue.ts'
import { cueNames } from './render-cue.ts'
import './cues-field.css'

const { cues: said } = words.sound

/** The switch, and what belongs to it while it is on. */
export function CuesField() {
  const { cues, cueVolume, muted } = loudness.value
  return (
    <div class="cues-field">
      <Choice
        legend={said.name}
        legendUnseen
        options={[
          { value: 'off', label: said.off },
          { value: 'on', label: said.on },
        ]}
        value={cues ? 'on' : 'off'}
        onChoose={(value) => {
          setLoudness({ cues: value === 'on' })
          cue('ack')
        }}
      />
      {cues && (
        <>
          <Slider
            label={said.volume}
            value={cueVolume}
            least={0}
            most={100}
            step={5}
            onSlide={(volume) => setLoudness({ cueVolume: volume })}
          />
          <div class="cues-tries" role="group" aria-label={said.tries}>
            {cueNames.map((name) => (
              <Button key={name} small onClick={() => cue(name)}>
                {said.names[name]}
              </Button>
            ))}
          </div>
          {muted && <p class="field-hint">{said.muted}</p>}
        </>
      )}
    </div>
  )
}
