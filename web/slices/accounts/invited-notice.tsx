// For whoever came to a wall by an invite: who invites them, and the way in that leads back here.
import { words } from '#words/index'
import { invitation } from '../../bedrock/invitation.ts'
import { place } from '../../bedrock/router.ts'
import { session } from '../../bedrock/session.ts'
import { ButtonLink } from '../../kit/button.tsx'
import '../walls/offer/wall-offer.css'

const { invited } = words.accounts

/** Nothing unless they are not signed in and were invited. */
export function InvitedNotice() {
  const held = invitation.value
  if (!held || session.value?.user !== null) return null
  return (
    <div class="wall-offer" role="status">
      <p>{invited.say(held.by)}</p>
      <div class="wall-offer-acts">
        <ButtonLink small kind="make" href={`/join?to=${encodeURIComponent(place.value.path)}`}>
          {invited.go}
        </ButtonLink>
      </div>
    </div>
  )
}
