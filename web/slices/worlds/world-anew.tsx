// Lets a world begin anew, after a question that says what goes; for those who may.
import { useState } from 'preact/hooks'
import { worldsLines } from '#words/worlds-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { api } from '../../bedrock/api.ts'
import { isStaff, person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'

interface Props {
  /** The sketch's. */
  readonly name: string
  /** Whose sketch it is; null where nobody's any more. */
  readonly makerId: number | null
  /** What stands there until the question does. */
  readonly before?: string
  readonly onDone?: () => void
}

/** [CODE-5.8] Nothing but what stands before for whoever may not. */
export function WorldAnew({ name, makerId, before, onDone }: Props) {
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const mayReset = isStaff.value || (person.value !== null && person.value.id === makerId)
  const reset = async (): Promise<void> => {
    setBusy(true)
    try {
      await api('DELETE /api/sketches/:name/world', { params: { name } })
      notify(worldsLines.anewDone)
      setAsked(false)
      onDone?.()
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
    setBusy(false)
  }
  return (
    <>
      {asked ? <p>{worldsLines.anewMeans}</p> : before !== undefined && <p>{before}</p>}
      {mayReset && !asked && (
        <Button small kind="quiet" onClick={() => setAsked(true)}>
          {worldsLines.anew}
        </Button>
      )}
      {asked && (
        <>
          <Button small kind="danger" busy={busy} onClick={() => void reset()}>
            {worldsLines.anewSurely}
          </Button>
          <Button small onClick={() => setAsked(false)}>
            {worldsLines.anewNot}
          </Button>
        </>
      )}
    </>
  )
}
