// Where the draft is, in words.
import { codegroundLines } from '#words/codeground-lines'
import { asFailure } from '../../../bedrock/api-failure.ts'
import { Button, ButtonLink } from '../../../kit/button.tsx'
import type { Keeping } from './drafts/keeping.ts'

const said = codegroundLines.lamp

interface Props {
  readonly keeping: Keeping
  readonly stranger: boolean
}

/** One of a few short sentences; what the house refused says why. */
export function KeptLamp({ keeping, stranger }: Props) {
  const lamp = keeping.lamp.value
  const refusal = keeping.refusal.value
  return (
    <span class="kept-lamp" data-lamp={lamp}>
      <span role="status">{lamp === 'refused' && refusal !== null ? asFailure(refusal).message : said[lamp]}</span>
      {keeping.conflict.value !== null && (
        <Button small kind="quiet" onClick={() => (keeping.putOff.value = false)}>
          {said.twoTexts}
        </Button>
      )}
      {stranger && lamp !== 'fresh' && (
        <ButtonLink small kind="quiet" href={`/door?to=${encodeURIComponent('/codeground/new')}`}>
          {said.needsAccount}
        </ButtonLink>
      )}
    </span>
  )
}
