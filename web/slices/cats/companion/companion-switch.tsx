// Whether a cat keeps one company on this device.
import { companionCardLines } from '#words/companion-card-lines'
import { Choice } from '../../../kit/choice.tsx'
import { companion, sentAway, setCompanion } from './companion-state.ts'

const said = companionCardLines.setting

/** Counts at once. */
export const CompanionSwitch = () => (
  <Choice
    legend={said.name}
    legendUnseen
    options={[
      { value: 'on', label: said.on },
      { value: 'off', label: said.off },
    ]}
    value={companion.value.off ? 'off' : 'on'}
    onChoose={(value) => {
      sentAway.value = false
      setCompanion({ off: value === 'off' })
    }}
  />
)
