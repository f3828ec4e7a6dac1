// How a wall looks, as data: a theme can be edited, exported as a file and given to somebody else.
import { type Static, Type } from 'typebox'
import { sizes } from './limits.ts'
import { Nullable } from './shapes.ts'

export const Colour = Type.String({
  pattern: '^#[0-9a-f]{6}$',
  description: 'Six hexadecimal digits in lower case, as #a3e635.',
})

export const Palette = Type.Object(
  {
    ground: Colour,
    paper: Colour,
    ink: Colour,
    accent: Colour,
    accent_ink: Colour,
    line: Colour,
    second: Colour,
  },
  {
    description:
      'The colours of a wall: what lies behind everything, what modules lie on, what is written on paper, the accent and what is written on it, lines, and a second accent.',
  },
)
export type Palette = Static<typeof Palette>

const Face = Type.Union(
  [
    Type.Literal('anybody'),
    Type.Literal('atkinson'),
    Type.Literal('martian'),
    Type.Literal('handjet'),
    Type.Literal('dotgothic'),
    Type.Literal('system-serif'),
    Type.Literal('system-rounded'),
  ],
  { description: 'One of the typefaces that the house ships, or one of the visitor’s own device.' },
)
const Pattern = Type.Union(
  [
    Type.Literal('plain'),
    Type.Literal('grid'),
    Type.Literal('dots'),
    Type.Literal('stripes'),
    Type.Literal('checks'),
    Type.Literal('scanlines'),
    Type.Literal('concrete'),
    Type.Literal('stars'),
    Type.Literal('waves'),
  ],
  { description: 'What is drawn on the ground, in the colour of lines.' },
)

/** The presets that a theme may begin from; each is complete. */
export const ThemeBase = Type.Union([
  Type.Literal('brutalist'),
  Type.Literal('terminal'),
  Type.Literal('retro'),
  Type.Literal('cyber'),
  Type.Literal('ethereal'),
  Type.Literal('zen'),
])
export type ThemeBase = Static<typeof ThemeBase>

export const Theme = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: sizes.themeNameCharacters }),
    base: ThemeBase,
    day: Palette,
    night: Nullable(Palette),
    title: Face,
    text: Face,
    label: Face,
    line: Type.Integer({ minimum: 0, maximum: 8, description: 'Width of lines in px.' }),
    corner: Type.Integer({ minimum: 0, maximum: 48, description: 'Radius of corners in px.' }),
    shadow: Type.Union([Type.Literal('none'), Type.Literal('hard'), Type.Literal('soft'), Type.Literal('glow')]),
    pattern: Pattern,
  },
  { description: 'A wall’s look. Without a night the day is shown always.' },
)
export type Theme = Static<typeof Theme>
