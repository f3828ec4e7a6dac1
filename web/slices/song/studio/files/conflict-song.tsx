// Two versions of one song of which one has to go; the other stays among those that this browser keeps.
import { songStudioLines } from '#words/song-studio-lines'
import { Button } from '../../../../kit/button.tsx'
import { Dialog } from '../../../../kit/dialog.tsx'
import { songIn } from '../open-song.ts'
import type { OwnStudio } from '../state/own-studio.ts'

const said = songStudioLines.conflict

/** Stays until one is chosen; closing it puts the choice off, and nothing is sent meanwhile. */
export function ConflictSong({ studio }: { readonly studio: OwnStudio }) {
  const keeping = studio.keeping.value
  const conflict = keeping.conflict.value
  const later = (): void => void (keeping.putOff.value = true)
  const choose = async (which: 'mine' | 'theirs'): Promise<void> => {
    const theirs = which === 'theirs' && conflict ? songIn(conflict.theirs.code) : null
    await keeping.settle(which)
    if (theirs) studio.take(theirs)
  }
  return (
    <Dialog open={conflict !== null && !keeping.putOff.value} onClose={later} title={said.title}>
      {conflict && (
        <>
          <p>{said[conflict.from]}</p>
          <p class="file-acts">
            <Button kind="act" onClick={() => void choose('mine')}>
              {said.mine}
            </Button>
            <Button onClick={() => void choose('theirs')}>{said.theirs[conflict.from]}</Button>
            <Button kind="quiet" onClick={later}>
              {said.later}
            </Button>
          </p>
        </>
      )}
    </Dialog>
  )
}
