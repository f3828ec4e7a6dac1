// Setting the second factor up: its secret as a picture and as text, and the code that switches it on.
import { useState } from 'preact/hooks'
import { factorLines } from '#words/factor-lines'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { CodeField } from '../../kit/code-field.tsx'
import { CopyLine } from '../../kit/copy-line.tsx'
import { Qr } from '../../kit/qr.tsx'
import { confirmed } from './confirmed.ts'

const { factor } = factorLines

interface Props {
  readonly begun: ApiData<'POST /api/account/factor'>
  readonly onDone: (codes: readonly string[]) => void
  readonly onCancel: () => void
}

/** The form; `onDone` gets the recovery codes. */
export function FactorSetup({ begun, onDone, onCancel }: Props) {
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const send = (event: Event): void => {
    event.preventDefault()
    setBusy(true)
    setError(undefined)
    confirmed(() => api('PUT /api/account/factor', { body: { code } }))
      .then(
        ({ items }) => onDone(items),
        (failure: unknown) => setError(asFailure(failure).message),
      )
      .finally(() => setBusy(false))
  }
  return (
    <form class="guard" onSubmit={send} noValidate>
      <p>{factor.scan}</p>
      <Qr svg={begun.qr_svg} alt={factor.qr} />
      <div class="guard-line">
        <p class="label" aria-hidden="true">
          {factor.secret}
        </p>
        <CopyLine label={factor.secret} text={begun.secret} />
      </div>
      <CodeField value={code} onText={setCode} error={error} appOnly />
      <div class="guard-acts">
        <Button kind="act" type="submit" busy={busy}>
          {factor.switchOn}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {factor.cancel}
        </Button>
      </div>
    </form>
  )
}
