// When a step of the grid begins: each second step of a beat is late by the swing.
import type { Song } from './song.types.ts'

/** Where a step begins, in steps; for whole steps only. */
export const beginOf = (song: Song, step: number): number =>
  (step % song.perBeat) % 2 === 1 ? step + song.swing : step

/** How far before and after its step a cell may be struck: by its nudge, and by nudge, swing and the last of four strikes. */
export const reach = { before: 0.5, after: 1.75 } as const
