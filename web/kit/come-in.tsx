// For whoever looks without being signed in: that one has to be, whom to ask, and the way in and back.
import { words } from '#words/index'
import { invitation } from '../bedrock/invitation.ts'
import { place } from '../bedrock/router.ts'
import { house } from '../bedrock/session.ts'
import { ButtonLink } from './button.tsx'
import './come-in.css'

const said = words.kit.comeIn

interface Props {
  /** Whose it is that they look at. */
  readonly of: string
}

/** A sentence and a link. */
export function ComeIn({ of }: Props) {
  const back = `?to=${encodeURIComponent(place.value.path)}`
  const invited = invitation.value !== null
  const mayMoveIn = invited || house.value?.join === 'open'
  return (
    <p class="come-in">
      <span>{mayMoveIn ? (invited ? said.invited : said.open) : said.why(of)}</span>
      {mayMoveIn && (
        <ButtonLink small kind="make" href={`/join${back}`}>
          {said.moveIn}
        </ButtonLink>
      )}
      <ButtonLink small href={`/door${back}`}>
        {said.go}
      </ButtonLink>
    </p>
  )
}
