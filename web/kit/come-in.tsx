// For whoever looks without being signed in: that one has to be, whom to ask, and the way in and back.
import { words } from '#words/index'
import { place } from '../bedrock/router.ts'
import { ButtonLink } from './button.tsx'

interface Props {
  /** Whose it is that they look at. */
  readonly of: string
}

/** A sentence and a link. */
export function ComeIn({ of }: Props) {
  return (
    <p class="come-in">
      {words.kit.comeIn.why(of)}{' '}
      <ButtonLink small href={`/door?to=${encodeURIComponent(place.value.path)}`}>
        {words.kit.comeIn.go}
      </ButtonLink>
    </p>
  )
}
