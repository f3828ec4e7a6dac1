// What stands beside a message's words: pictures, sounds and other files of its author, and a warning in front of all of it. The same for everyone who hears the room; each asks for the files with a ticket of their own.
import { type Static, Type } from 'typebox'
import { sizes } from './limits.ts'
import { FileName } from './modules.ts'
import { Nullable, whole } from './shapes.ts'

export const Alt = Type.String({
  maxLength: sizes.altCharacters * 4,
  description: 'What it shows or says, for those who do not see or hear it; may be empty.',
})
const Pixels = (description: string) => Nullable(Type.Integer({ minimum: 1, maximum: 100_000, description }))

/** What a file is shown as. */
export const FileKind = Type.Union([Type.Literal('image'), Type.Literal('audio'), Type.Literal('document')], {
  description: 'A picture, a sound, or any other file, which is given out to be saved and never shown.',
})

export type FileKind = Static<typeof FileKind>

/** The name that somebody gave to a file, cleaned. */
const GivenName = Nullable(
  Type.String({
    maxLength: sizes.fileNameCharacters * 2,
    description:
      'What a document is called, in one line without paths and marks of direction; null of pictures and sounds.',
  }),
)

export const Attachment = Type.Object(
  {
    file: FileName,
    kind: FileKind,
    called: GivenName,
    bytes: Nullable(
      Type.Integer({ minimum: 0, maximum: sizes.documentBytes, description: 'How large a document is.' }),
    ),
    alt: Alt,
    sizes: whole(
      Type.Object({
        size: Type.String({ maxLength: 16, description: 'The last part of its address: `/files/<file>/<size>`.' }),
        width: Pixels('Of a picture.'),
      }),
      12,
      'owner',
      'The smallest first; `still` is the first frame of a moving picture.',
    ),
    width: Pixels('Of the largest size.'),
    height: Pixels('Of the largest size.'),
    animated: Type.Boolean(),
    duration_ms: Nullable(Type.Integer({ minimum: 0, maximum: sizes.audioMs })),
    peaks: Nullable(
      Type.Array(Type.Number({ minimum: 0, maximum: 1 }), {
        maxItems: sizes.soundPeaks,
        description: 'How loud a sound is over its time.',
      }),
    ),
  },
  { description: 'A file of a message.' },
)
export type Attachment = Static<typeof Attachment>

export const Warning = Type.String({
  maxLength: sizes.warningCharacters * 4,
  description: 'What one should know before looking; words and files are shown once that was read.',
})

/** A file by its name, and what is told of it. */
export const FileWithAlt = Type.Object({ file: FileName, alt: Alt })

/** The same, with what it is called on the sender's disk. */
const FileToSend = Type.Object({
  ...FileWithAlt.properties,
  called: Type.Optional(
    Type.String({
      maxLength: sizes.fileNameCharacters * 4,
      description: 'What a document is called; of pictures and sounds no name is kept.',
    }),
  ),
})

/** What a sender asks to stand beside the words. */
export const besideFields = {
  attachments: Type.Optional(
    Type.Array(FileToSend, {
      maxItems: sizes.messageFiles,
      description:
        'The sender’s own files, sent as `image`, `audio`, `voice` or `document`. With one, the words may be empty.',
    }),
  ),
  warning: Type.Optional(Nullable(Warning)),
}
