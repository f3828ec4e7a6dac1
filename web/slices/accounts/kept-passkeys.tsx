// After a reset: which passkeys still open the account, because somebody else may have left one.
import type { Passkey } from '#contract/passkeys'
import { words } from '#words/index'
import { goInside } from '../../bedrock/doorway.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { onDay } from '../../kit/when.ts'

const { passkeys: said } = words.security

/** The list, the way to where they are removed, and the way inside. */
export const KeptPasskeys = ({ passkeys }: { readonly passkeys: readonly Passkey[] }) => (
  <div class="front-part">
    <p>{said.stay}</p>
    <ul class="front-list">
      {passkeys.map(({ id, label, created_at }) => (
        <li key={id}>
          <bdi>{label}</bdi>, {said.since(onDay(created_at))}
        </li>
      ))}
    </ul>
    <Button kind="act" onClick={goInside}>
      {said.allMine}
    </Button>
    <ButtonLink href="/settings">{said.toSettings}</ButtonLink>
  </div>
)
