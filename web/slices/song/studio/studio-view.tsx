// The studio of a song of one’s own as it stands in its page.
import { songStudioLines } from '#words/song-studio-lines'
import { useFileDrop } from '../../../kit/use-file-drop.ts'
import { bringFile } from './files/bring-file.ts'
import { FileDialogs } from './files/file-dialogs.tsx'
import { StudioHead } from './head/studio-head.tsx'
import { isInHand } from './phone/in-hand.ts'
import type { OwnStudio } from './state/own-studio.ts'
import { StudioFrame } from './studio-frame.tsx'

/** Takes files that are let go over it. */
export function StudioView({ studio }: { readonly studio: OwnStudio }) {
  const { over, ...dropping } = useFileDrop(true, (files) => files[0] && void bringFile(studio, files[0]))
  return (
    <div class="studio concrete fills-stage fills-phone" data-kind={isInHand.value ? 'hand' : 'desk'} {...dropping}>
      <StudioFrame studio={studio} head={(views) => <StudioHead studio={studio} views={views} />} />
      {over && <p class="studio-drop">{songStudioLines.files.drop}</p>}
      <FileDialogs studio={studio} />
    </div>
  )
}
