// Hiding oneself and leaving.
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { hidden, toggleHidden } from '../presence/index.ts'
import { leave } from './leave.ts'

const { settings } = words

/** Whether others see one as away; kept by the house. */
export const HideMe = () => (
  <Choice
    legend={settings.hidden.name}
    legendUnseen
    options={[
      { value: 'off', label: settings.hidden.off },
      { value: 'on', label: settings.hidden.on },
    ]}
    value={hidden.value ? 'on' : 'off'}
    onChoose={() => void toggleHidden()}
  />
)

/** Ends the session of this device. */
export const SignOut = () => (
  <Button kind="danger" onClick={leave}>
    {words.shell.signOut}
  </Button>
)
