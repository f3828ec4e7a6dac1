// How long songs last.
import { courseOf } from '#song/lane'
import type { Song } from '#song/song.types'

/** All of it, from beginning to end. */
export const onceThrough = { lane: true, once: true } as const

/** All of it, until it is stopped. */
export const overAndOver = { lane: true } as const

/** How long a step of it lasts. */
export const stepMs = ({ bpm, perBeat }: Song): number => 60_000 / (bpm * perBeat)

/** How long all of it lasts, once. */
export const songMs = (song: Song): number => Math.round(courseOf(song, onceThrough).length * stepMs(song))
