// The doctor of this page's connection: what it found, and a report of it to take away.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { vitalsLines } from '#words/vitals-lines'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { copyText } from '../../kit/copy-text.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { connectionReport } from './connection-report.ts'
import { LinkFigures } from './link-figures.tsx'
import { RoomsHeld } from './rooms-held.tsx'
import './internals.css'

const said = vitalsLines.doctor

/** Over whatever page one is on. */
export function Doctor({ onClose }: { readonly onClose: () => void }) {
  const [told, setTold] = useState('')
  const copy = (): void =>
    void copyText(connectionReport()).then(
      () => setTold(said.copied),
      () => setTold(said.notCopied),
    )
  return (
    <Dialog open onClose={onClose} title={words.vitals.doctor} as="sheet">
      <div class="internals internals-doctor">
        <p class="quiet">{said.what}</p>
        <LinkFigures />
        <RoomsHeld />
        <p class="internals-acts">
          <Button kind="act" onClick={copy}>
            {said.copy}
          </Button>
          <ButtonLink href="/internals" onFollow={onClose}>
            {said.more}
          </ButtonLink>
        </p>
        <p role="status">{told}</p>
      </div>
    </Dialog>
  )
}
