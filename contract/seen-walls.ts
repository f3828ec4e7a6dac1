// A wall as somebody sees it: what is for them, with the files that stand there, and raw HTML behind addresses of its own.
import { type Static, Type } from 'typebox'
import { Person } from './people.ts'
import { NamedFirst } from './profiles.ts'
import { SeenFiles, SeenModule, SeenModules } from './seen-modules.ts'
import { Instant, Nullable, Rev } from './shapes.ts'
import { Theme } from './themes.ts'
import { WallSettings } from './wall-settings.ts'

export { SeenModule }

export const SeenWall = Type.Object(
  {
    person: Person,
    rev: Rev,
    changed_at: Nullable(Instant),
    theme: Theme,
    modules: SeenModules,
    files: SeenFiles,
    audience: WallSettings.properties.audience,
    feeds: Type.Boolean(),
    company: Type.Boolean(),
    can_edit: Type.Boolean({ description: 'It is the caller’s own.' }),
    can_leave: Type.Boolean({ description: 'The caller may leave stickers and write into the guestbook.' }),
    board: WallSettings.properties.board,
    top8: NamedFirst,
    has_profile: Type.Boolean({ description: 'The profile of its owner is for the caller.' }),
    has_journal: Type.Boolean({ description: 'Something in the journal of its owner is for the caller.' }),
    has_pages: Type.Boolean({
      description: 'The home pages of its owner begin at /@name/pages, for the caller too.',
    }),
  },
  { description: 'A wall as the caller sees it.' },
)
export type SeenWall = Static<typeof SeenWall>
