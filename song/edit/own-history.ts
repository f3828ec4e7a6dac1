// What one of several did to the song that they all change: taken back and done again by inverse edits, so that what the others did stays.
import type { Song } from '../song.types.ts'
import { applyEdit, applyEdits } from './apply-edit.ts'
import type { Edit } from './edit.types.ts'
import { editsBetween } from './edits-between.ts'
import { done, type History, type Turned } from './history.ts'

/** With one step of one’s own done to what stands now. The two songs of a step differ by what one did oneself alone, however much the others did during a drag. */
export function ownDone(history: History, now: Song, next: Song, drag: string | null = null): History {
  const last = history.past.at(-1)
  if (drag === null || last?.drag !== drag || history.future.length > 0) return done(history, now, next, drag)
  const after = applyEdits(last.after, editsBetween(now, next))
  return { past: [...history.past.slice(0, -1), { ...last, after }], future: [] }
}

/** One step of one’s own back, from the song as it is now. What somebody else has changed since stays; steps of which nothing is left are passed over. The same song where there is none. */
export function undoOwn({ past, future }: History, song: Song): Turned {
  const step = past.at(-1)
  if (!step) return { history: { past, future }, song }
  const turned = turnedOwn(song, step.after, step.before)
  const left = past.slice(0, -1)
  return turned === song
    ? undoOwn({ past: left, future }, song)
    : { history: { past: left, future: [...future, step] }, song: turned }
}

/** One step forth again. */
export function redoOwn({ past, future }: History, song: Song): Turned {
  const step = future.at(-1)
  if (!step) return { history: { past, future }, song }
  const turned = turnedOwn(song, step.before, step.after)
  const left = future.slice(0, -1)
  return turned === song
    ? redoOwn({ past, future: left }, song)
    : { history: { past: [...past, step], future: left }, song: turned }
}

/** The song with what lies between two others done to it, wherever it still is as the first of them. */
function turnedOwn(song: Song, from: Song, to: Song): Song {
  let own = from
  let turned = song
  for (const edit of editsBetween(from, to, Number.POSITIVE_INFINITY)) {
    const mine = applyEdit(own, edit)
    if ('fault' in mine) continue
    if (isAs(turned, own, mine.song, edit)) {
      const next = applyEdit(turned, edit)
      if ('song' in next) turned = next.song
    }
    own = mine.song
  }
  return turned
}

/** Whether what an edit changes is in a song as it is in one’s own, of which the edit makes `next`. */
function isAs(song: Song, own: Song, next: Song, edit: Edit): boolean {
  switch (edit.op) {
    case 'add-pattern':
      return song.patterns.length === own.patterns.length
    case 'drop-pattern':
      return song.patterns.length === own.patterns.length && isSame(song.patterns.at(-1), own.patterns.at(-1))
    case 'remove-track':
      return isSame(cellsOn(song, edit.track), cellsOn(own, edit.track))
    default: {
      const back = editsBetween(next, own, Number.POSITIVE_INFINITY)
      return editsBetween(song, applyEdits(song, back)).length === 0
    }
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const cellsOn = ({ patterns }: Song, track: string): unknown =>
  patterns.flatMap(({ cells }, at) => (cells[track]?.length ? [[at, cells[track]]] : []))
