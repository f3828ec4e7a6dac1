// Erasing an entry, which nothing brings back, so it is asked for once more.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { notify } from '../../kit/toast.tsx'
import type { Writing } from './writing.ts'

const said = words.journal.form

/** The button and its question. */
export function EraseEntry({ writing, id }: { readonly writing: Writing; readonly id: number }) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  async function erase(): Promise<void> {
    setBusy(true)
    try {
      await api('DELETE /api/me/journal/:id', { params: { id } })
      writing.forget()
      notify(said.erased)
      navigate('/journal')
    } catch (error) {
      setBusy(false)
      notify(asFailure(error).message, { tone: 'fault' })
    }
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {said.erase}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={said.erase}>
        <p>{said.eraseAsk}</p>
        <p class="journal-ways">
          <Button kind="danger" busy={busy} onClick={() => void erase()}>
            {said.eraseYes}
          </Button>
          <Button onClick={() => setAsking(false)}>{said.eraseNo}</Button>
        </p>
      </Dialog>
    </>
  )
}
