// The line on the card of a sketch that says that it is shared, and lets those who may begin it anew.
import { useState } from 'preact/hooks'
import { worldsLines } from '#words/worlds-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { api } from '../../bedrock/api.ts'
import { isStaff, person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import './world-note.css'

interface Props {
  /** The sketch's. */
  readonly name: string
  /** Whose sketch it is; null where nobody's any more. */
  readonly makerId: number | null
}

/** For whoever looks: what the world is, and for its maker and those who keep order a way to begin it anew. */
export function WorldNote({ name, makerId }: Props) {
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  if (person.value === null) return <p class="world-note">{worldsLines.asStranger}</p>
  const mayReset = isStaff.value || person.value.id === makerId
  const reset = async (): Promise<void> => {
    setBusy(true)
    try {
      await api('DELETE /api/sketches/:name/world', { params: { name } })
      notify(worldsLines.anewDone)
      setAsked(false)
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
    setBusy(false)
  }
  return (
    <div class="world-note">
      <p>{asked ? worldsLines.anewMeans : worldsLines.shared}</p>
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
    </div>
  )
}
