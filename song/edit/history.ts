// What was done to a song, to be taken back and done again: 200 steps, of which one drag is one. What others did meanwhile stays.
import type { Song } from '../song.types.ts'
import { applyEdits } from './apply-edit.ts'
import { editsBetween } from './edits-between.ts'

interface Step {
  readonly before: Song
  readonly after: Song
  readonly drag: string | null
}

export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** Nothing was done yet. */
export const noHistory: History = { past: [], future: [] }

/** So much can be taken back. */
export const mostSteps = 200

/** With one step done. Steps of one `drag`, which has a name of its own, are one. */
export function done(history: History, before: Song, after: Song, drag: string | null = null): History {
  if (before === after) return history
  const last = history.past.at(-1)
  const goesOn = drag !== null && last?.drag === drag && history.future.length === 0
  const step = { before: goesOn ? last.before : before, after, drag }
  return { past: [...history.past.slice(goesOn ? 0 : 1 - mostSteps, goesOn ? -1 : undefined), step], future: [] }
}

export interface Turned {
  readonly history: History
  readonly song: Song
}

/** One step back from the song as it is now; null where there is none. */
export function undo({ past, future }: History, song: Song): Turned | null {
  const step = past.at(-1)
  if (!step) return null
  return {
    history: { past: past.slice(0, -1), future: [...future, step] },
    song: turned(song, step.after, step.before),
  }
}

/** One step forth again. */
export function redo({ past, future }: History, song: Song): Turned | null {
  const step = future.at(-1)
  if (!step) return null
  return {
    history: { past: [...past, step], future: future.slice(0, -1) },
    song: turned(song, step.before, step.after),
  }
}

const turned = (song: Song, from: Song, to: Song): Song =>
  song === from ? to : applyEdits(song, editsBetween(from, to))
