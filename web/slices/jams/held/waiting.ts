// What one did in a jam and the house has not told yet: it is shown at once on top of what the house says, and never becomes part of that.
import { sizes } from '#contract/limits'
import { applyEdits } from '#song/edit/apply-edit'
import { squash } from '#song/edit/squash'
import { editOf } from '#song/jam/jam-edits'
import type { JamEdit, JamWish } from '#song/jam/jam.types'
import type { Song } from '#song/song.types'

export interface Waiting {
  readonly clientId: string
  readonly wish: JamWish
  /** When it was done first. */
  readonly atMs: number
  /** It may have reached the house, so it stays as it is. */
  readonly sent: boolean
  /** The rev at which the house did it; null as long as it has not answered. */
  readonly rev: number | null
}

/** A frame of the wire is larger; what goes with the edits has room. */
const mostBytes = 50_000

const fits = (edits: readonly JamEdit[]): boolean =>
  edits.length <= sizes.jamEdits && JSON.stringify(edits).length <= mostBytes

/** [SONG-3.25] With edits more. What was not sent yet takes them in, and of what is set several times the last counts. */
export function withEdits(waiting: readonly Waiting[], edits: readonly JamEdit[], fresh: () => Omit<Waiting, 'wish'>) {
  let all = waiting
  for (const edit of edits) {
    const last = all.at(-1)
    const open = last && !last.sent && last.wish.do === 'edit' ? { last, edits: last.wish.edits } : null
    const together = open && squashed([...open.edits, edit])
    all =
      open && together && fits(together)
        ? [...all.slice(0, -1), { ...open.last, wish: { do: 'edit', edits: together } }]
        : [...all, { ...fresh(), wish: { do: 'edit', edits: [edit] } }]
  }
  return all
}

// None of them has a name, so that none is lost on the way there and back.
const squashed = (edits: readonly JamEdit[]): JamEdit[] => {
  const byEdit = new Map(edits.map((edit) => [editOf(edit), edit]))
  return squash([...byEdit.keys()]).flatMap((edit) => byEdit.get(edit) ?? [])
}

/** The song as it is shown: as the house says, and on top of it what waits, as far as it fits. */
export const shownSong = (song: Song, waiting: readonly Waiting[]): Song =>
  applyEdits(
    song,
    waiting.flatMap(({ wish }) => (wish.do === 'edit' ? wish.edits.map(editOf) : [])),
  )

/** What still waits once the house has told up to a rev. */
export const stillWaiting = (waiting: readonly Waiting[], rev: number): readonly Waiting[] =>
  waiting.filter((one) => one.rev === null || one.rev > rev)
