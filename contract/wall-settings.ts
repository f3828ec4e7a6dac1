// What an owner decides about their wall as a whole.
import { type Static, Type } from 'typebox'
import { Audience } from './audience.ts'
import { Nullable } from './shapes.ts'
import { WallButton } from './wall-buttons.ts'

export const WallSettings = Type.Object({
  audience: Audience,
  feeds: Type.Boolean({ description: 'What is for everyone can be followed as Atom and JSON.' }),
  board: Type.Union([Type.Literal('everyone'), Type.Literal('mutuals'), Type.Literal('nobody')], {
    description: 'Who of those signed in may leave stickers and write into the guestbook.',
  }),
  approve: Type.Boolean({ description: 'What visitors leave is shown once its owner has approved it.' }),
  company: Type.Boolean({ description: 'Those who are on the wall at the same time feel each other.' }),
  button: Nullable(WallButton),
})
export type WallSettings = Static<typeof WallSettings>
