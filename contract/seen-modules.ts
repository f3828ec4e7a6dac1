// One thing of a wall as somebody sees it: raw HTML stands behind an address of its own.
import { type Static, Type } from 'typebox'
import { UploadedFile } from './files.ts'
import { sizes } from './limits.ts'
import {
  AudioModule,
  CatModule,
  GalleryModule,
  GuestbookModule,
  ImageModule,
  LinkModule,
  LinksModule,
  module,
  SketchModule,
  TextModule,
  Top8Module,
  VoiceModule,
  WebringModule,
} from './modules.ts'
import { Nullable, whole } from './shapes.ts'

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
    SketchModule,
    CatModule,
  ],
  { description: 'One thing on a wall as somebody sees it: raw HTML stands behind an address of its own.' },
)
export type SeenModule = Static<typeof SeenModule>

/** Those of a wall that somebody may see. */
export const SeenModules = whole(
  SeenModule,
  sizes.wallModules,
  'owner',
  'Those that the caller may see, in the order of reading.',
)

/** And the files in them. */
export const SeenFiles = whole(
  UploadedFile,
  sizes.wallFiles,
  'alphabetical',
  'The files of those modules, by name, with addresses that work for the caller.',
)
