// Who sees what is being built, in the head of the table; pressed, it opens where that is decided.
import { words } from '#words/index'
import { ownAudience } from './own-audience.ts'
import { looking, panel } from './tools.ts'

/** The sentence as a button; nothing until it is known. */
export function SeenBy() {
  if (ownAudience.value === null) return null
  const decide = (): void => {
    looking.value = 'build'
    panel.value = 'settings'
  }
  return (
    <button type="button" class="desk-seen-by" onClick={decide}>
      {words.walls.settings.seenBy[ownAudience.value]}
    </button>
  )
}
