// A sound as its container is taken apart: the encoded frames alone, in order, with how long each lasts. Whatever else stood in the file is not in here.
import { type Cut, MediaRefusal } from './media-task.ts'

export interface Sound {
  readonly type: 'audio/wav' | 'audio/mpeg' | 'audio/ogg' | 'audio/aac'
  readonly durationMs: number
  /** The new file: these frames and what a player needs to find them, nothing else. */
  readonly file: Buffer
  /** How loud it is over its time, from 0 to 1. */
  readonly peaks: (points: number) => Promise<readonly number[]>
  /** What of it lies within, whole frames alone, so never longer; throws a refusal where nothing does. */
  readonly within: (cut: Cut) => Sound
}

/** For whatever does not hold together. */
export const damaged = (): MediaRefusal =>
  new MediaRefusal('UNSUPPORTED_TYPE', 'This file is damaged, or not what it seems to be.')

/** For a sound in a form that the house does not keep. */
export const otherCodec = (what: string): MediaRefusal =>
  new MediaRefusal('UNSUPPORTED_TYPE', `The house does not take ${what}. MP3, WAV, Opus and AAC it does.`)

/** The frames that lie within where each lasts as long as the others; refuses where none does. */
export function framesWithin<T>(frames: readonly T[], frameMs: number, { fromMs, toMs }: Cut): readonly T[] {
  const kept = frames.slice(Math.ceil(fromMs / frameMs), Math.floor(toMs / frameMs))
  if (kept.length === 0) throw nothingWithin()
  return kept
}

/** For a part in which there is no sound. */
export const nothingWithin = (): MediaRefusal =>
  new MediaRefusal('VALIDATION', 'Nothing of this sound lies between these moments. Choose others.')

/** A piece of the file, which must be there. */
export function slice(bytes: Buffer, from: number, length: number): Buffer {
  if (from < 0 || length < 0 || from + length > bytes.length) throw damaged()
  return bytes.subarray(from, from + length)
}

/** Where the sound begins, behind the tags that programs put before it. */
export function behindTags(bytes: Buffer): number {
  let at = 0
  while (bytes.toString('latin1', at, at + 3) === 'ID3' && at + 10 <= bytes.length) {
    const size = [6, 7, 8, 9].reduce((sum, offset) => sum * 128 + ((bytes[at + offset] ?? 0) & 127), 0)
    at += 10 + size + (((bytes[at + 5] ?? 0) & 0x10) === 0 ? 0 : 10)
  }
  return at
}
