// Files that people send. Of pictures and sounds what is kept is made anew, so nothing that a camera or program wrote beside them stays; all others are kept as they came, and given out to be saved alone.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { FileKind } from './attachments.ts'
import { FileName } from './modules.ts'
import { Id, Instant, Nothing, Nullable, pageOf } from './shapes.ts'

/** What a file is for; its limits follow from it. */
export const FileUseName = Type.Union(
  [
    Type.Literal('image'),
    Type.Literal('avatar'),
    Type.Literal('banner'),
    Type.Literal('sticker'),
    Type.Literal('emoji'),
    Type.Literal('audio'),
    Type.Literal('anthem'),
    Type.Literal('voice'),
    Type.Literal('intro'),
    Type.Literal('document'),
  ],
  {
    description:
      'What a file is for: a picture, one of oneself, a banner, a sticker, an emoji of the house; a sound, an anthem, a voice note, a voice intro; any other file, to go with a message.',
  },
)
export type FileUse = Static<typeof FileUseName>

const Pixels = (description: string) => Nullable(Type.Integer({ minimum: 1, maximum: 100_000, description }))

export const UploadedFile = Type.Object(
  {
    name: FileName,
    use: FileUseName,
    kind: FileKind,
    type: Type.String({ maxLength: 40, description: 'Its content type as it is served.' }),
    url: Type.String({
      maxLength: 300,
      description: 'Where it is, for the one who asked; the largest size of a picture.',
    }),
    srcset: Nullable(
      Type.String({ maxLength: 2_000, description: 'The sizes of a picture, as `srcset` of an `img` takes them.' }),
    ),
    still_url: Nullable(
      Type.String({ maxLength: 300, description: 'The first frame of a moving picture, for those who want it still.' }),
    ),
    width: Pixels('Of the largest size.'),
    height: Pixels('Of the largest size.'),
    animated: Type.Boolean(),
    duration_ms: Nullable(Type.Integer({ minimum: 0, maximum: sizes.audioMs })),
    peaks: Nullable(
      Type.Array(Type.Number({ minimum: 0, maximum: 1 }), {
        maxItems: sizes.soundPeaks,
        description: 'How loud a sound is over its time, from its beginning to its end.',
      }),
    ),
    bytes: Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'What it takes, all sizes together.',
    }),
    sealed: Type.Boolean({ description: 'For a conversation between two, where alone it can stand.' }),
    in_use: Type.Boolean({ description: 'It stands somewhere. What does not is taken away after a day.' }),
    created_at: Instant,
  },
  { description: 'A file as its owner, and whoever may see it, gets it.' },
)

const Corner = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000, description }))

const Moment = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400_000, description }))

export type UploadedFile = Static<typeof UploadedFile>

export const uploadFile = route({
  method: 'POST',
  path: '/api/files',
  policy: 'signed-in',
  limit: 'upload',
  refusals: ['QUOTA', 'NO_SPACE', 'TOO_SLOW', 'ROOM_NOT_FOUND'],
  summary:
    'Takes a picture or sound, known by its content alone, or as `document` any other file, into which the house does not look; the body is the file itself. It is kept for a day unless it is put somewhere. What is sent into a conversation between two names it as `room`, and is sealed for it.',
  query: Type.Object({
    use: FileUseName,
    room: Type.Optional(Id),
    crop_x: Corner('The left edge of the square of a picture of oneself, in its own pixels as it is seen.'),
    crop_y: Corner('The upper edge.'),
    crop_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, description: 'The side of that square.' })),
    from_ms: Moment('Where what is kept of a sound begins; only together with `to_ms`.'),
    to_ms: Moment('Where it ends.'),
  }),
  takes: 'bytes',
  status: 201,
  data: Type.Object({ file: UploadedFile }),
})
export const getFileTicket = route({
  method: 'GET',
  path: '/api/me/file-ticket',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'What the caller adds to the addresses of files that stand in messages, as `/files/<file>/<size>?t=<ticket>`: files are served without cookies.',
  data: Type.Object({ ticket: Type.String({ maxLength: 60 }), ends_at: Instant }),
})
export const listFiles = route({
  method: 'GET',
  path: '/api/me/files',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'One’s own files, the newest first, and how much room they take.',
  query: Type.Object({ before: Type.Optional(FileName) }),
  data: Type.Object({
    ...pageOf(UploadedFile).properties,
    used_bytes: Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'What all of one’s files take.',
    }),
    allowed_bytes: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'What they may take.' }),
  }),
})
export const deleteFile = route({
  method: 'DELETE',
  path: '/api/me/files/:name',
  policy: 'signed-in',
  limit: 'change_file',
  refusals: ['NOT_FOUND'],
  summary: 'Takes a file away, in every size and wherever it stands.',
  params: Type.Object({ name: FileName }),
  data: Nothing,
})
