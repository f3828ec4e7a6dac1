// Of what a song is a remix, said while it is made, before its first change too.
import { sketchesLines } from '#words/sketches-lines'
import { titleOf, workPageOf } from '../../../sketches/named.ts'
import type { OwnStudio } from '../state/own-studio.ts'

/** The way to the song that it is made from; nothing where it is made from none, or from one that is gone. */
export function RemixLine({ studio }: { readonly studio: OwnStudio }) {
  const parent = studio.parent.value
  if (!parent?.maker || parent.name === null) return null
  const { name, revision, maker } = parent
  const remix = sketchesLines.card.remixOf(titleOf(parent), maker.username)
  return (
    <a class="song-parent" href={workPageOf({ name, kind: 'song' }, revision)} title={remix}>
      {remix}
    </a>
  )
}
