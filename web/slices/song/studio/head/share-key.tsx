// The key that lets others hear the song: it opens publishing, with the room that is told first.
import { songStudioLines } from '#words/song-studio-lines'
import { person } from '../../../../bedrock/session.ts'
import { openFileDialog } from '../files/file-dialogs.tsx'

const said = songStudioLines.head

/** Whoever is a stranger keeps nothing here, and has nothing to share. */
export function ShareKey() {
  if (person.value === null) return null
  return (
    <button
      type="button"
      class="head-key head-share"
      aria-label={said.shareWhat}
      title={said.shareWhat}
      onClick={() => (openFileDialog.value = 'publish')}
    >
      {said.share}
    </button>
  )
}
