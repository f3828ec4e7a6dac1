// What people stick on a message: small things in a row below its words, each with whoever put it there. Never a total.
import { type Static, Type } from 'typebox'
import { CatName } from './house.ts'
import { ClientId, EmojiName, Id, Username } from './shapes.ts'
import { letterCats } from './signs.ts'
import { Kaomoji } from './sticker-drawn.ts'

export const LetterCat = Type.Union(
  letterCats.map((mood) => Type.Literal(mood)),
  { description: 'A cat drawn in letters, in one of its moods.' },
)
export type LetterCat = (typeof letterCats)[number]

export const StuckThing = Type.Union(
  [
    Type.Object({ kind: Type.Literal('letters'), letters: Type.Unsafe<LetterCat>(LetterCat) }),
    Type.Object({ kind: Type.Literal('cat'), cat: CatName }),
    Type.Object({ kind: Type.Literal('kaomoji'), kaomoji: Kaomoji }),
    Type.Object({ kind: Type.Literal('emoji'), emoji: Type.String({ maxLength: 32, description: 'One emoji.' }) }),
    Type.Object({ kind: Type.Literal('house'), house: EmojiName }),
  ],
  {
    description:
      'A cat of letters, a cat of the house, a face made of signs, an emoji, or one of the house by its name.',
  },
)
export type StuckThing = Static<typeof StuckThing>

/** Where it hangs and how. */
export const stuckPlace = {
  x: Type.Integer({
    minimum: 0,
    maximum: 1_000,
    description: 'How far along the words it hangs: 0 at their left edge, 1 000 at their right one.',
  }),
  turn: Type.Integer({ minimum: -30, maximum: 30, description: 'Its turn in degrees clockwise.' }),
}

export const StuckOn = Type.Object(
  { id: ClientId, user_id: Id, user: Username, thing: StuckThing, ...stuckPlace },
  { description: 'Something that somebody stuck on a message.' },
)
export type StuckOn = Static<typeof StuckOn>
