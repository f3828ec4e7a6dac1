// Everything that can be pressed, typed into or opened.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { TextField } from '../../kit/field.tsx'
import { NewPassphrase } from '../../kit/new-passphrase.tsx'
import { Slider } from '../../kit/slider.tsx'
import { Tabs } from '../../kit/tabs.tsx'
import { FileSamples } from './file-samples.tsx'
import { OverSamples } from './over-samples.tsx'
import { Part } from './part.tsx'
import { PlayerSamples } from './player-samples.tsx'
import { VoiceSamples } from './voice-samples.tsx'

const { components: said } = words

/** Buttons, fields, choices, sliders and what lies over the page. */
export function ControlSamples() {
  const [text, setText] = useState('')
  const [secret, setSecret] = useState('')
  const [ink, setInk] = useState<string>(said.chips[0])
  const [volume, setVolume] = useState(30)
  return (
    <>
      <Part name={said.parts.buttons}>
        <div class="parts-row">
          <Button kind="act">{said.act}</Button>
          <Button>{said.plain}</Button>
          <Button kind="danger">{said.danger}</Button>
          <Button kind="quiet">{said.quiet}</Button>
          <Button disabled>{said.disabled}</Button>
          <Button busy>{said.busy}</Button>
          <Button small kind="act">
            {said.act}
          </Button>
        </div>
      </Part>
      <Part name={said.parts.fields}>
        <div class="parts-fields">
          <TextField label={said.fieldLabel} hint={said.fieldHint} value={text} onText={setText} />
          <TextField label={said.fieldLabel} error={said.fieldError} value={text} onText={setText} />
          <NewPassphrase label={words.accounts.join.password} name="" value={secret} onText={setSecret} />
        </div>
      </Part>
      <Part name={said.parts.choices}>
        <div class="parts-fields">
          <Choice
            legend={words.house.edit.accent}
            options={said.chips.map((value) => ({ value, label: value, ink: value }))}
            value={ink}
            onChoose={setInk}
          />
          <Tabs
            label={said.parts.choices}
            tabs={said.tabs.map((label) => ({ id: label.replace(' ', '-'), label, pane: label }))}
          />
        </div>
      </Part>
      <Part name={said.parts.slider}>
        <div class="parts-fields">
          <Slider label={said.volume} value={volume} least={0} most={100} onSlide={setVolume} />
        </div>
      </Part>
      <FileSamples />
      <VoiceSamples />
      <PlayerSamples />
      <OverSamples />
    </>
  )
}
