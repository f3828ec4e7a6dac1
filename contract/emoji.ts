// Emoji of the house’s own: small pictures with a name, in packs. What is said holds the name between two colons and nothing else.
import { type Static, Type } from 'typebox'
import { push, route } from './define.ts'
import { UploadedFile } from './files.ts'
import { sizes } from './limits.ts'
import { FileName } from './modules.ts'
import { EmojiName, Id, Nothing, Nullable, whole } from './shapes.ts'

const Alt = Type.String({
  maxLength: sizes.emojiAltCharacters * 4,
  description: 'What is to be seen, for those who do not see it; where it is empty they are told the name.',
})
const PackName = Type.String({ minLength: 1, maxLength: sizes.emojiPackCharacters * 4 })
const Pixels = Type.Integer({ minimum: 1, maximum: 100_000, description: 'Of the largest size.' })

export const HouseEmoji = Type.Object(
  {
    name: EmojiName,
    alt: Alt,
    file: FileName,
    sizes: whole(
      Type.String({ maxLength: 16 }),
      8,
      'owner',
      'The last part of its address, `/files/<file>/<size>`: widths in pixels, the smallest first; `still` is the first frame of a moving picture.',
    ),
    width: Pixels,
    height: Pixels,
  },
  {
    description:
      'An emoji of the house. Its picture is shown to whoever belongs to the house, with a ticket of their own.',
  },
)
export type HouseEmoji = Static<typeof HouseEmoji>

export const EmojiPack = Type.Object({
  id: Id,
  name: PackName,
  emoji: whole(HouseEmoji, sizes.houseEmoji, 'alphabetical'),
})
export type EmojiPack = Static<typeof EmojiPack>

const Sentence = Type.String({ maxLength: 400, description: 'Why it cannot be given, and what to do.' })

export const FoundEmoji = Type.Object(
  {
    path: Type.String({ maxLength: 200, description: 'What it is called in the zip, shortened where it is long.' }),
    name: Type.String({
      maxLength: sizes.emojiNameMax,
      description: 'What it may be called: what the zip says, made fit; empty where nothing is left of that.',
    }),
    alt: Alt,
    picture: Nullable(UploadedFile, {
      description: 'Made anew, and the caller’s until it is given; null if it is none.',
    }),
    fault: Nullable(Sentence),
  },
  { description: 'Something in a zip that is an emoji, or seems to be meant as one.' },
)
export type FoundEmoji = Static<typeof FoundEmoji>

const one = Type.Object({ name: EmojiName })
const pack = Type.Object({ id: Id })

export const listEmoji = route({
  method: 'GET',
  path: '/api/emoji',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  revalidates: true,
  summary: 'The emoji of the house, in their packs.',
  data: Type.Object({ packs: whole(EmojiPack, sizes.emojiPacks, 'owner') }),
})
export const addEmoji = route({
  method: 'POST',
  path: '/api/emoji',
  policy: 'admin',
  limit: 'change_emoji',
  status: 201,
  refusals: ['NOT_FOUND', 'CONFLICT', 'TOO_LONG'],
  summary:
    'Gives the house an emoji: a picture of the caller’s that was sent as `emoji`. From then on it is the house’s.',
  body: Type.Object({ name: EmojiName, alt: Alt, file: FileName, pack: Id }),
  data: Type.Object({ emoji: HouseEmoji }),
})
export const changeEmoji = route({
  method: 'PATCH',
  path: '/api/emoji/:name',
  policy: 'admin',
  limit: 'change_emoji',
  refusals: ['NOT_FOUND', 'CONFLICT', 'TOO_LONG'],
  summary:
    'Renames an emoji, describes it anew, or puts it into another pack. Messages that hold its earlier name show that as text.',
  params: one,
  body: Type.Partial(Type.Object({ name: EmojiName, alt: Alt, pack: Id })),
  data: Type.Object({ emoji: HouseEmoji }),
})
export const removeEmoji = route({
  method: 'DELETE',
  path: '/api/emoji/:name',
  policy: 'admin',
  limit: 'change_emoji',
  refusals: ['NOT_FOUND'],
  summary: 'Takes an emoji away, with its picture. Messages that hold its name show that as text.',
  params: one,
  data: Nothing,
})
export const openEmojiPack = route({
  method: 'POST',
  path: '/api/emoji-packs',
  policy: 'admin',
  limit: 'change_emoji',
  status: 201,
  refusals: ['CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary: 'Begins a pack of emoji, behind the others.',
  body: Type.Object({ name: PackName }),
  data: Type.Object({ pack: EmojiPack }),
})
export const changeEmojiPack = route({
  method: 'PATCH',
  path: '/api/emoji-packs/:id',
  policy: 'admin',
  limit: 'change_emoji',
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary: 'Renames a pack, or puts it elsewhere among the others.',
  params: pack,
  body: Type.Partial(
    Type.Object({
      name: PackName,
      place: Type.Integer({
        minimum: 0,
        maximum: sizes.emojiPacks - 1,
        description: 'How many packs stand in front of it; the last place if there are not so many.',
      }),
    }),
  ),
  data: Type.Object({ pack: EmojiPack }),
})
export const removeEmojiPack = route({
  method: 'DELETE',
  path: '/api/emoji-packs/:id',
  policy: 'admin',
  limit: 'change_emoji',
  refusals: ['NOT_FOUND'],
  summary: 'Takes a pack away with every emoji in it.',
  params: pack,
  data: Nothing,
})

export const sendEmojiArchive = route({
  method: 'POST',
  path: '/api/emoji-archive',
  policy: 'admin',
  limit: 'emoji_archive',
  takes: 'bytes',
  refusals: ['EMPTY', 'NO_SPACE', 'TOO_SLOW'],
  summary:
    'Looks into a zip of emoji; the body is the zip itself. Every picture in it is made anew as if it came alone and is the caller’s, and none is an emoji before it is given. `/emoji/<id>/pack.zip` is the way out.',
  data: Type.Object({
    pack: Nullable(PackName, { description: 'What the zip says that the pack is called.' }),
    found: whole(FoundEmoji, sizes.emojiArchiveEntries, 'owner', 'In the order of the zip.'),
  }),
})

export const emojiPush = push({
  event: 'emoji',
  summary: 'The emoji of the house have changed; whoever holds them asks for them anew.',
  payload: Type.Object({}),
})
