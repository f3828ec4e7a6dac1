// Asks before something goes for everybody that nobody can bring back.
import { useState } from 'preact/hooks'
import { Button } from '../../../kit/button.tsx'
import { Dialog } from '../../../kit/dialog.tsx'

interface Props {
  readonly open: boolean
  readonly said: { readonly title: string; readonly what: string; readonly act: string; readonly not: string }
  readonly act: () => Promise<unknown>
  readonly onClose: () => void
}

/** Two keys: it goes, or it stays. */
export function AskFirst({ open, said, act, onClose }: Props) {
  const [busy, setBusy] = useState(false)
  const go = async (): Promise<void> => {
    setBusy(true)
    await act()
    setBusy(false)
    onClose()
  }
  return (
    <Dialog open={open} onClose={onClose} title={said.title}>
      <div class="jam-dialog">
        <p>{said.what}</p>
        <p class="jam-dialog-keys">
          <Button kind="danger" busy={busy} onClick={() => void go()}>
            {said.act}
          </Button>
          <Button onClick={onClose}>{said.not}</Button>
        </p>
      </div>
    </Dialog>
  )
}
