// The second step at the door: the code of the second factor.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import type { ApiFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { CodeField } from '../../kit/code-field.tsx'

const { code: said } = words.security

interface Props {
  readonly failure: ApiFailure | null
  readonly busy: boolean
  readonly onCode: (code: string) => void
  readonly onBack: () => void
}

/** Asks for the code, or a recovery code. */
export function CodeStep({ failure, busy, onCode, onBack }: Props) {
  const [code, setCode] = useState('')
  const send = (event: Event): void => {
    event.preventDefault()
    onCode(code)
  }
  return (
    <form onSubmit={send} noValidate>
      <p>{said.asked}</p>
      <CodeField
        value={code}
        onText={setCode}
        takesFocus
        error={failure && failure.code !== 'CODE_REQUIRED' ? failure.message : undefined}
      />
      <Button kind="act" type="submit" busy={busy}>
        {said.enter}
      </Button>
      <Button kind="quiet" onClick={onBack}>
        {said.back}
      </Button>
    </form>
  )
}
