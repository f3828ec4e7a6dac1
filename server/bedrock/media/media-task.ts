// What a media process is asked and what it answers. Both are plain data: they cross to another process.
import type { Code } from '#contract/refusals'
import type { Seal } from '../crypto/sealed-bytes.ts'
import type { MediaFormat } from './sniff.ts'

/** A square within a picture, in its own pixels as it is seen. */
export interface Crop {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** A part of a sound, in milliseconds from its beginning. */
export interface Cut {
  readonly fromMs: number
  readonly toMs: number
}

/** Of a file of which nothing lies unsealed on a disk: what came, and each piece that is made of it. */
export interface TaskSeals {
  readonly source: Seal
  /** Its owner goes on with the name of each piece. */
  readonly pieces: Seal
}

/** Where everything lies. */
interface Places {
  readonly source: string
  /** Where the pieces are written, each under its own name. */
  readonly folder: string
  readonly seals?: TaskSeals | undefined
}

export interface ImageTask extends Places {
  readonly do: 'image'
  /** Widths to make; none is made larger than the source is. */
  readonly widths: readonly number[]
  /** Squares instead, cut out here or in the middle. */
  readonly square?: { readonly crop: Crop | null }
  /** A moving picture stays one. */
  readonly moving: boolean
  readonly maxPixels: number
  readonly maxFrames: number
}

export interface AudioTask extends Places {
  readonly do: 'audio'
  readonly format: MediaFormat
  readonly maxMs: number
  /** By how many numbers it is told how loud it is. */
  readonly points: number
  /** What is kept of it; null keeps all. */
  readonly cut: Cut | null
}

export type MediaTask = ImageTask | AudioTask

/** One piece of a finished file. */
export interface MadeSize {
  /** Its last name: `640`, `still`, `sound`. */
  readonly size: string
  readonly type: string
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
}

export interface MadeMedia {
  /** The smallest first. */
  readonly sizes: readonly MadeSize[]
  readonly animated: boolean
  readonly durationMs: number | null
  readonly peaks: readonly number[] | null
}

export type MediaAnswer =
  | { readonly made: MadeMedia }
  | { readonly refused: { readonly code: Code; readonly sentence: string } }

/** Thrown within a media process; it becomes a refusal of the house. */
export class MediaRefusal extends Error {
  readonly code: Code
  constructor(code: Code, sentence: string) {
    super(sentence)
    this.code = code
  }
}
