// Chaotic: sentences in another order, one of them shouted, and something that belongs nowhere.
import { oneOf } from '../voices/sentences.ts'
import { ended } from './ended.ts'
import type { Overlay } from './overlay.types.ts'

const asides = ['Anyway.', 'Zoom.', 'What was that.', 'No. Yes.', 'Again.'] as const
/** Sentences, and what stands in brackets in one. */
const piecesOf = (text: string): string[] =>
  (text.match(/\([^)]*\)|[^.?!…(]+[.?!…]*/gu) ?? [])
    .map((piece) => ended(piece.trim()))
    .filter((piece) => piece !== '.')
const placeIn = (length: number, share: number): number => Math.floor(share * length)

/** Turned round, with one of its sentences loud. */
export const chaotic: Overlay = (text, draw) => {
  const sentences = piecesOf(text)
  const turn = placeIn(sentences.length, draw('turn'))
  const shouted = placeIn(sentences.length, draw('shout'))
  const loud = [...sentences.slice(turn), ...sentences.slice(0, turn)].map((sentence, at) =>
    at === shouted ? sentence.toUpperCase().replace(/[.…]*(\)?)$/u, '!$1') : sentence,
  )
  const aside = placeIn(loud.length + 1, draw('place'))
  return [[...loud.slice(0, aside), oneOf(asides, draw('aside')), ...loud.slice(aside)].join(' '), loud.join(' ')]
}
