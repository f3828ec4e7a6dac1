// For whom something of one's own is: the one scale that walls, modules, files and feeds share.
import { type Static, Type } from 'typebox'

export const Audience = Type.Union(
  [Type.Literal('everyone'), Type.Literal('followers'), Type.Literal('mutuals'), Type.Literal('me')],
  {
    description:
      'For whom it is: everyone, also without an account; those who follow its owner; those who follow each other; its owner alone. Whoever is blocked belongs to none of them.',
  },
)
export type Audience = Static<typeof Audience>
