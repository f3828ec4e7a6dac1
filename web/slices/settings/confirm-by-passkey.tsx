// The other way to say that it is oneself: a passkey, for whoever has one.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { passkeysHere, signWithPasskey } from '../../bedrock/passkeys.ts'
import { Button } from '../../kit/button.tsx'

const { passkeys: said } = words.security

/** The button; nothing for whoever has no passkey, or a browser that knows none. */
export function ConfirmByPasskey({ onConfirmed }: { readonly onConfirmed: () => void }) {
  const [wanted, setWanted] = useState<ApiData<'GET /api/session/confirm/passkey'> | null>(null)
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<string>()
  useEffect(() => {
    // Whoever cannot be asked types the passphrase.
    if (passkeysHere()) api('GET /api/session/confirm/passkey').then(setWanted, () => {})
  }, [])
  if (!wanted || wanted.known.length === 0) return null
  async function ask(): Promise<void> {
    if (asking) return
    setAsking(true)
    setError(undefined)
    try {
      const answer = await signWithPasskey(await api('GET /api/session/confirm/passkey'))
      if ('fault' in answer) setError(answer.fault)
      if (!('brought' in answer)) return
      await api('POST /api/session/confirm/passkey', { body: answer.brought })
      onConfirmed()
    } catch (failure) {
      setError(asFailure(failure).message)
    } finally {
      setAsking(false)
    }
  }
  return (
    <div class="guard">
      <Button aria-busy={asking} onClick={() => void ask()}>
        {said.use}
      </Button>
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
