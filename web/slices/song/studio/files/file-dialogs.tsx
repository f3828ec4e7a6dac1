// The dialogs of files, and which of them is open.
import { signal } from '@preact/signals'
import { lazilyWith } from '../../../../bedrock/lazily-with.tsx'
import type { Studio } from '../state/studio.ts'
import { BackDialog } from './back-dialog.tsx'
import { ConflictSong } from './conflict-song.tsx'
import { WavDialog } from './wav-dialog.tsx'
import './files.css'

/** Its words and fields are those of sketches, and are fetched when somebody publishes. */
const PublishSong = lazilyWith(() => import('./publish-song.tsx').then((found) => found.PublishSong))

/** Which dialog is open. */
export const openFileDialog = signal<'back' | 'wav' | 'publish' | null>(null)

/** At most one of them. */
export function FileDialogs({ studio }: { readonly studio: Studio }) {
  const close = (): void => void (openFileDialog.value = null)
  return (
    <>
      <BackDialog studio={studio} open={openFileDialog.value === 'back'} onClose={close} />
      <ConflictSong studio={studio} />
      {openFileDialog.value === 'publish' && <PublishSong studio={studio} onClose={close} />}
      <WavDialog studio={studio} open={openFileDialog.value === 'wav'} onClose={close} />
    </>
  )
}
