// A wall as somebody sees it: what is for them, with the files that stand there, and raw HTML behind addresses of its own.
import { type Static, Type } from 'typebox'
import { Audience } from './audience.ts'
import { UploadedFile } from './files.ts'
import { sizes } from './limits.ts'
import {
  AudioModule,
  GalleryModule,
  GuestbookModule,
  ImageModule,
  LinkModule,
  LinksModule,
  module,
  TextModule,
  Top8Module,
  VoiceModule,
  WebringModule,
} from './modules.ts'
import { Person } from './people.ts'
import { Instant, Nullable, Rev, whole } from './shapes.ts'
import { Theme } from './themes.ts'

const FramedModule = module(
  'html',
  Type.Object({
    title: Type.String({ maxLength: sizes.titleCharacters }),
    frame: Nullable(
      Type.String({
        maxLength: 500,
        description:
          'Path of a document of its own, to be shown in a frame with `sandbox="allow-scripts"`; null while it may not be shown. It tells its height by a message `{ neospace: "height", height }`, and which link was followed by `{ neospace: "link", href }`.',
      }),
    ),
  }),
)

export const SeenModule = Type.Union(
  [
    TextModule,
    ImageModule,
    GalleryModule,
    LinkModule,
    LinksModule,
    AudioModule,
    VoiceModule,
    GuestbookModule,
    Top8Module,
    WebringModule,
    FramedModule,
  ],
  { description: 'One thing on a wall as somebody sees it: raw HTML stands behind an address of its own.' },
)
export type SeenModule = Static<typeof SeenModule>

export const SeenWall = Type.Object(
  {
    person: Person,
    rev: Rev,
    changed_at: Nullable(Instant),
    theme: Theme,
    modules: whole(SeenModule, sizes.wallModules, 'owner', 'Those that the caller may see, in the order of reading.'),
    files: whole(
      UploadedFile,
      sizes.wallFiles,
      'alphabetical',
      'The files of those modules, by name, with addresses that work for the caller.',
    ),
    audience: Audience,
    feeds: Type.Boolean(),
    company: Type.Boolean(),
    can_edit: Type.Boolean({ description: 'It is the caller’s own.' }),
    can_leave: Type.Boolean({ description: 'The caller may leave stickers and write into the guestbook.' }),
  },
  { description: 'A wall as the caller sees it.' },
)
export type SeenWall = Static<typeof SeenWall>
