// Said once to whoever has just moved in and stands before the wall that brought them: where they are, and what one may do first.
import { words } from '#words/index'
import { navigate } from '../../../bedrock/router.ts'
import { arrived } from '../../../bedrock/session.ts'
import { Button } from '../../../kit/button.tsx'
import { welcomedAt } from './offer-state.ts'
import './wall-offer.css'

const { welcome } = words.walls

/** Nothing anywhere else. */
export function WallWelcome() {
  const whose = welcomedAt.value
  if (whose === null) return null
  const goOn = (to?: string): void => {
    arrived.value = false
    if (to !== undefined) navigate(to)
  }
  return (
    <div class="wall-offer" role="status">
      <p>{welcome.say(whose)}</p>
      <div class="wall-offer-acts">
        <Button small kind="make" onClick={() => goOn('/wall')}>
          {welcome.make}
        </Button>
        <Button small onClick={() => goOn('/')}>
          {welcome.hello}
        </Button>
        <Button small kind="quiet" onClick={() => goOn()}>
          {welcome.look}
        </Button>
      </div>
    </div>
  )
}
