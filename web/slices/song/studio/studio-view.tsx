// The studio as it stands in its page: on a desk all of it, in the hand one part after the other.
import { useEffect } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { useFileDrop } from '../../../kit/use-file-drop.ts'
import { DeskStudio } from './desk-studio.tsx'
import { bringFile } from './files/bring-file.ts'
import { FileDialogs } from './files/file-dialogs.tsx'
import { useStudioKeys } from './keys/use-studio-keys.ts'
import { PhoneStudio } from './phone/phone-studio.tsx'
import { isInHand } from './phone/in-hand.ts'
import { follow } from './state/following.ts'
import type { Studio } from './state/studio.ts'

/** Takes files that are let go over it. */
export function StudioView({ studio }: { readonly studio: Studio }) {
  useStudioKeys(studio)
  useEffect(() => follow(studio), [studio])
  const { over, ...dropping } = useFileDrop(true, (files) => files[0] && void bringFile(studio, files[0]))
  const inHand = isInHand.value
  return (
    <div class="studio concrete fills-stage fills-phone" data-kind={inHand ? 'hand' : 'desk'} {...dropping}>
      {inHand ? <PhoneStudio studio={studio} /> : <DeskStudio studio={studio} />}
      {over && <p class="studio-drop">{songStudioLines.files.drop}</p>}
      <FileDialogs studio={studio} />
    </div>
  )
}
