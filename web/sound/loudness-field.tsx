// How loud the house is, and whether it is silent, also where nothing is in the deck.
import { words } from '#words/index'
import { Choice } from '../kit/choice.tsx'
import { Slider } from '../kit/slider.tsx'
import { loudness, setLoudness } from './loudness.ts'
import './cues/cues-field.css'

const { loudness: said } = words.sound

/** [HEAR-3, HEAR-10] For everything that sounds in it. */
export function LoudnessField() {
  const { volume, muted } = loudness.value
  return (
    <div class="cues-field">
      <Choice
        legend={said.name}
        legendUnseen
        options={[
          { value: 'heard', label: said.heard },
          { value: 'silent', label: said.silent },
        ]}
        value={muted ? 'silent' : 'heard'}
        onChoose={(value) => setLoudness({ muted: value === 'silent' })}
      />
      <Slider
        label={words.sound.deck.volume}
        value={volume}
        least={0}
        most={100}
        onSlide={(wanted) => setLoudness({ volume: wanted, muted: false })}
      />
    </div>
  )
}
