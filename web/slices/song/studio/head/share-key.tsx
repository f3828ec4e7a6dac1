// The key that lets others hear the song: it opens publishing, with the room that is told first.
import { songStudioLines } from '#words/song-studio-lines'
import { person } from '../../../../bedrock/session.ts'
import { openFileDialog } from '../files/file-dialogs.tsx'
import { isInHand } from '../phone/in-hand.ts'
import { ComeIn } from './kept-song.tsx'

const said = songStudioLines.head

/** Whoever is a stranger keeps nothing here, and has nothing to share: in the hand the way in stands in its place. */
export function ShareKey() {
  if (person.value === null) return isInHand.value ? <ComeIn words={songStudioLines.kept.comeInShort} /> : null
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
