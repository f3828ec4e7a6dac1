// The presence slice moves in: it keeps who is here, tells how one is oneself, and offers to hide.
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { registerPalette } from '../../bedrock/registry.ts'
import { person } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'
import { hidden, setHidden, startOwnPresence } from './own-presence.ts'
import { startPresence } from './people-around.ts'
import { startTyping } from './typing.ts'

export { hidden } from './own-presence.ts'

/** Hides or shows the person and says how it went. */
export async function toggleHidden(): Promise<void> {
  try {
    await setHidden(!hidden.peek())
    notify(hidden.peek() ? words.presence.hidden : words.settings.hidden.saved.off)
  } catch (error) {
    notify(asFailure(error).message, { tone: 'fault' })
  }
}

/** Adds the slice to the house. */
export function moveInPresence(): void {
  startPresence()
  startOwnPresence()
  startTyping()
  registerPalette(() =>
    person.value === null
      ? []
      : [
          {
            id: 'hide',
            label: hidden.value ? words.presence.show : words.presence.hide,
            kind: words.shell.palette.act,
            run: () => void toggleHidden(),
          },
        ],
  )
}
