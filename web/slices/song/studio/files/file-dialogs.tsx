// The dialogs of files, and which of them is open.
import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { lazilyWith } from '../../../../bedrock/lazily-with.tsx'
import { place, readdress } from '../../../../bedrock/router.ts'
import { revisionToPublish } from '../../../sketches/revision-to-publish.ts'
import type { OwnStudio } from '../state/own-studio.ts'
import { BackDialog } from './back-dialog.tsx'
import { ConflictSong } from './conflict-song.tsx'
import { WavDialog } from './wav-dialog.tsx'
import './files.css'

/** Its words and fields are those of sketches, and are fetched when somebody publishes. */
const PublishSong = lazilyWith(() => import('./publish-song.tsx').then((found) => found.PublishSong))

/** Which dialog is open. */
export const openFileDialog = signal<'back' | 'wav' | 'publish' | null>(null)

/** At most one of them. */
export function FileDialogs({ studio }: { readonly studio: OwnStudio }) {
  /** Published instead of what stands in the studio. */
  const [older, setOlder] = useState<number | null>(null)
  const close = (): void => {
    openFileDialog.value = null
    setOlder(null)
  }
  useEffect(() => {
    const wanted = revisionToPublish(place.peek().search)
    if (wanted === null) return
    setOlder(wanted)
    openFileDialog.value = 'publish'
    // Once: whoever comes back to this address finds the studio.
    readdress(place.peek().path)
  }, [studio])
  return (
    <>
      <BackDialog studio={studio} open={openFileDialog.value === 'back'} onClose={close} />
      <ConflictSong studio={studio} />
      {openFileDialog.value === 'publish' && <PublishSong studio={studio} revision={older} onClose={close} />}
      <WavDialog studio={studio} open={openFileDialog.value === 'wav'} onClose={close} />
    </>
  )
}
