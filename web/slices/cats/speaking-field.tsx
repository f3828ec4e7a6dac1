// In which way cats speak to one: a choice, and a line to try it by.
import { overlaid, overlayNames } from '#cats/speech/overlays/overlaid'
import { companionLine } from '#cats/speech/companion-lines'
import { drawFrom } from '#cats/speech/number-of'
import { speakingLines as said } from '#words/speaking-lines'
import { Choice } from '../../kit/choice.tsx'
import { setSpeaking, speaking } from './speaking.ts'

const options = (['none', ...overlayNames] as const).map((value) => ({ value, label: said.ways[value] }))
const draw = drawFrom('tried')
const sample = companionLine('tofu', 'summoned', 0, { mood: { p: 0, a: 0, d: 0 }, energy: 1, draw })

/** [CAT-3.40] */
export function SpeakingField() {
  const way = speaking.value
  return (
    <>
      <Choice
        legend={said.name}
        legendUnseen
        options={options}
        value={way ?? 'none'}
        onChoose={(value) => setSpeaking(value === 'none' ? null : value)}
      />
      <p class="sign" role="status">
        {overlaid(sample, way, draw).text}
      </p>
    </>
  )
}
