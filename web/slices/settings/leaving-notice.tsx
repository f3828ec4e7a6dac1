// Says on every page that one is leaving, with the way back.
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import { eraseAt, stay } from './leaving-state.ts'
import './leaving-notice.css'

const { leaving } = words

/** Nothing unless one is. */
export function LeavingNotice() {
  const at = eraseAt.value
  if (!at || !person.value) return null
  return (
    <div class="leaving-notice" role="status">
      <p>
        {leaving.when(onDay(at), atTime(at))} <a href="/settings">{leaving.look}</a>
      </p>
      <Button small onClick={stay}>
        {leaving.stay}
      </Button>
    </div>
  )
}
