// What can be stuck on that is no picture of one's own: a cat, a face made of signs, an emoji, words.
import { Type } from 'typebox'
import { CatName } from './house.ts'
import { sizes } from './limits.ts'
import { EmojiName } from './shapes.ts'
import { kaomoji } from './signs.ts'

// A list that is mapped is no tuple, so the union of its literals has to be named.
export const Kaomoji = Type.Unsafe<(typeof kaomoji)[number]>(Type.Union(kaomoji.map((face) => Type.Literal(face))))

/** Everything but pictures, for unions. */
export const drawnAndWritten = [
  Type.Object({ kind: Type.Literal('cat'), cat: CatName }),
  Type.Object({ kind: Type.Literal('kaomoji'), kaomoji: Kaomoji }),
  Type.Object({ kind: Type.Literal('emoji'), emoji: Type.String({ maxLength: 32, description: 'One emoji.' }) }),
  Type.Object({ kind: Type.Literal('house'), house: EmojiName }),
  Type.Object({ kind: Type.Literal('text'), text: Type.String({ maxLength: sizes.stickerTextCharacters * 4 }) }),
] as const
