// The button of a wall: the small picture of 88 by 31 that others put on their pages to lead there.
import { type Static, Type } from 'typebox'
import { sizes } from './limits.ts'
import { Colour } from './themes.ts'

export const WallButton = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: sizes.wallButtonCharacters }),
    ground: Colour,
    ink: Colour,
    pattern: Type.Union([
      Type.Literal('plain'),
      Type.Literal('stripes'),
      Type.Literal('checks'),
      Type.Literal('dots'),
      Type.Literal('rays'),
    ]),
    figure: Type.Union([
      Type.Literal('none'),
      Type.Literal('cat'),
      Type.Literal('heart'),
      Type.Literal('star'),
      Type.Literal('house'),
      Type.Literal('moon'),
    ]),
  },
  { description: 'What its owner composed: words in capitals, two colours, what is drawn behind and beside them.' },
)
export type WallButton = Static<typeof WallButton>
