// The other way through the door: a passkey, which needs neither name nor passphrase.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { passkeysHere, signWithPasskey } from '../../bedrock/passkeys.ts'
import { Button } from '../../kit/button.tsx'
import type { PasskeyProof } from '#contract/passkeys'

const said = words.security.passkeys

interface Props {
  /** What the house said of the last try. */
  readonly refused: string | undefined
  readonly onProof: (proof: PasskeyProof) => void
}

/** The button, and what went wrong with it; nothing where the browser knows no passkeys. */
export function PasskeyStep({ refused, onProof }: Props) {
  const [asking, setAsking] = useState(false)
  const [fault, setFault] = useState<string>()
  if (!passkeysHere()) return null
  async function ask(): Promise<void> {
    if (asking) return
    setAsking(true)
    setFault(undefined)
    try {
      const answer = await signWithPasskey(await api('GET /api/session/passkey'))
      if ('brought' in answer) onProof(answer.brought)
      else if ('fault' in answer) setFault(answer.fault)
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setAsking(false)
    }
  }
  const wrong = asking ? undefined : (fault ?? refused)
  return (
    <div class="front-part">
      {/* Not disabled while the browser asks, so that the focus comes back to it. */}
      <Button aria-busy={asking} onClick={() => void ask()}>
        {said.enter}
      </Button>
      {wrong && (
        <p class="field-error" role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
