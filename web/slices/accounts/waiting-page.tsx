// The hall: somebody has asked to be let in and waits for an answer.
import { words } from '#words/index'
import { ButtonLink } from '../../kit/button.tsx'
import { DoorFrame } from './door-frame.tsx'

const { pending } = words.accounts

/** The page after asking. */
export function WaitingPage() {
  return (
    <DoorFrame label={pending.title}>
      <div class="front-part">
        <p class="front-lead">{pending.what}</p>
        <p>{pending.todo}</p>
        <p class="sign">{pending.cat}</p>
        <ButtonLink href="/door">{pending.back}</ButtonLink>
      </div>
    </DoorFrame>
  )
}
