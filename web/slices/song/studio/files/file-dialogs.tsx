// The dialogs of files, and which of them is open.
import { signal } from '@preact/signals'
import type { Studio } from '../state/studio.ts'
import { BackDialog } from './back-dialog.tsx'
import { WavDialog } from './wav-dialog.tsx'
import './files.css'

/** Which dialog is open. */
export const openFileDialog = signal<'back' | 'wav' | null>(null)

/** At most one of them. */
export function FileDialogs({ studio }: { readonly studio: Studio }) {
  const close = (): void => void (openFileDialog.value = null)
  return (
    <>
      <BackDialog studio={studio} open={openFileDialog.value === 'back'} onClose={close} />
      <WavDialog studio={studio} open={openFileDialog.value === 'wav'} onClose={close} />
    </>
  )
}
