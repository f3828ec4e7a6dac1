// Removing a passkey, which nothing brings back, so it is asked for once more.
import { useState } from 'preact/hooks'
import type { Passkey } from '#contract/passkeys'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { notify } from '../../kit/toast.tsx'
import { confirmed, fault } from './confirmed.ts'

const { passkeys: said } = words.security

interface Props {
  readonly passkey: Passkey
  readonly onRemoved: () => void
}

/** The button and its question. */
export function RemovePasskey({ passkey: { id, label }, onRemoved }: Props) {
  const [asking, setAsking] = useState(false)
  const remove = (): void => {
    setAsking(false)
    confirmed(() => api('DELETE /api/account/passkeys/:id', { params: { id } })).then(() => {
      notify(said.removed)
      onRemoved()
    }, fault)
  }
  return (
    <>
      <Button small aria-label={said.removeFor(label)} onClick={() => setAsking(true)}>
        {said.remove}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={said.removeFor(label)}>
        <p>{said.removeAsk}</p>
        <div class="guard-acts">
          <Button kind="danger" onClick={remove}>
            {said.removeYes}
          </Button>
          <Button onClick={() => setAsking(false)}>{said.removeNo}</Button>
        </div>
      </Dialog>
    </>
  )
}
