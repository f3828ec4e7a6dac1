// What a row of `files` holds as JSON, read and written in one place.
import type { MadeSize } from '#bedrock/media/media-task'

/** The sizes of a file, the smallest first. */
export const readSizes = (text: string): readonly MadeSize[] => JSON.parse(text) as MadeSize[] // `finishFile` alone writes it.

/** The curve of a sound. */
export const readPeaks = (text: string | null): number[] | null =>
  text === null ? null : (JSON.parse(text) as number[]) // `finishFile` alone writes it.

/** What a size of a file is called in the store. */
export const pieceOf = (name: string, size: string): string => `${name}.${size}`
