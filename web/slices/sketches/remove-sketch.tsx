// Deleting a sketch: it cannot be brought back, so it is asked.
import { useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { notify } from '../../kit/toast.tsx'
import { forgetSketch } from './known-sketches.ts'
import { titleOf } from './named.ts'

const said = sketchesLines.remove

interface Props {
  /** Null while nothing is to go. */
  readonly sketch: Sketch | null
  readonly onClose: () => void
  readonly onGone: (name: string) => void
}

/** [CODE-4.53] The question, with what goes and what stays. */
export function RemoveSketch({ sketch, onClose, onGone }: Props) {
  const [busy, setBusy] = useState(false)
  const remove = async ({ name, title }: Sketch): Promise<void> => {
    setBusy(true)
    try {
      await api('DELETE /api/me/sketches/:name', { params: { name } })
      forgetSketch(name)
      onGone(name)
      onClose()
      notify(said.done(titleOf({ title })))
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
    setBusy(false)
  }
  return (
    <Dialog open={sketch !== null} onClose={onClose} title={sketch ? said.title(titleOf(sketch)) : ''}>
      <p>{said.means}</p>
      <p class="own-remove-acts">
        <Button onClick={onClose}>{said.keep}</Button>
        <Button kind="danger" busy={busy} onClick={() => sketch && void remove(sketch)}>
          {said.act}
        </Button>
      </p>
    </Dialog>
  )
}
