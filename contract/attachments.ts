// What stands beside a message's words: pictures and sounds of its author, and a warning in front of all of it. The same for everyone who hears the room; each asks for the files with a ticket of their own.
import { type Static, Type } from 'typebox'
import { sizes } from './limits.ts'
import { FileName } from './modules.ts'
import { Nullable, whole } from './shapes.ts'

export const Alt = Type.String({
  maxLength: sizes.altCharacters * 4,
  description: 'What it shows or says, for those who do not see or hear it; may be empty.',
})
const Pixels = (description: string) => Nullable(Type.Integer({ minimum: 1, maximum: 100_000, description }))

export const Attachment = Type.Object(
  {
    file: FileName,
    kind: Type.Union([Type.Literal('image'), Type.Literal('audio')]),
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
        maxItems: 100,
        description: 'How loud a sound is over its time.',
      }),
    ),
  },
  { description: 'A picture or sound of a message.' },
)
export type Attachment = Static<typeof Attachment>

export const Warning = Type.String({
  maxLength: sizes.warningCharacters * 4,
  description: 'What one should know before looking; words and files are shown once that was read.',
})

/** A file by its name, and what is told of it. */
export const FileWithAlt = Type.Object({ file: FileName, alt: Alt })

/** What a sender asks to stand beside the words. */
export const besideFields = {
  attachments: Type.Optional(
    Type.Array(FileWithAlt, {
      maxItems: sizes.messageFiles,
      description: 'The sender’s own files, sent as `image`, `audio` or `voice`. With one, the words may be empty.',
    }),
  ),
  warning: Type.Optional(Nullable(Warning)),
}
