// The cats in rooms: which are there, what they say beside the room’s log and why, how much of it a room wants, whom a person does not want to hear, and whispers to one of them.
import { type Static, Type } from 'typebox'
import { CatNow } from './cats.ts'
import { push, route } from './define.ts'
import { CatName } from './house.ts'
import { sizes } from './limits.ts'
import { Id, Instant, Nullable, Order, RoomRef, whole } from './shapes.ts'

export const CatMode = Type.Union([Type.Literal('off'), Type.Literal('rare'), Type.Literal('normal')], {
  description:
    'How much cats may say in a room. Off: they may be there, and neither speak nor make signs; not when called, either.',
})
export type CatMode = Static<typeof CatMode>

const line = Type.String({ maxLength: sizes.catLineCharacters })
const plain = Type.String({
  maxLength: sizes.catLineCharacters,
  description: 'The same without what the cat’s voice did to letters: for ears.',
})
const Gesture = Type.String({ description: 'One of a closed list, such as `slow-blink`.' })

export const CatHere = Type.Object(
  {
    cat: CatName,
    mood: Type.String({ description: 'Its name in words, such as `curious, carefully`.' }),
    looks: Type.String({ description: 'What one sees of it, such as `nose first, the rest follows`.' }),
    activity: CatNow.properties.activity,
    asleep: Type.Boolean(),
    since: Instant,
  },
  { description: 'A cat as whoever is in the room sees it.' },
)
export type CatHere = Static<typeof CatHere>

export const CatLine = Type.Object(
  {
    id: Id,
    room_id: Id,
    cat: CatName,
    at: Instant,
    after_id: Nullable(Id, {
      description:
        'The newest message of the room when it was said: it stands behind that one, also where that one is deleted. Null: before all of them. Lines behind the same message stand in the order of their ids.',
    }),
    text: line,
    plain,
    gesture: Nullable(Gesture, { description: 'What the cat does beside it.' }),
  },
  {
    description:
      'Something that a cat said. It is no message: it has no rev, makes nothing unread, rings nothing and is not found by searching.',
  },
)
export type CatLine = Static<typeof CatLine>

const room = Type.Object({ room: RoomRef })
const Mode = Type.Object({ mode: CatMode })
const RoomMode = Type.Object({ room_id: Id, mode: CatMode })

export const listRoomCats = route({
  method: 'GET',
  path: '/api/rooms/:room/cats',
  policy: 'signed-in',
  limit: 'backfill',
  refusals: ['ROOM_NOT_FOUND'],
  summary:
    'Which cats are in a public room, and what they said there in the last thirty days, less those whom the caller silenced. No cat is in another room.',
  params: room,
  query: Type.Object({
    before: Type.Optional(Id),
  }),
  data: Type.Object({
    room_id: Id,
    mode: CatMode,
    can_manage: Type.Boolean({ description: 'The caller may change the mode.' }),
    cats: whole(CatHere, 12, 'alphabetical'),
    quiet_until: Nullable(Instant, { description: 'It is night in the house: until then cats make signs alone.' }),
    items: Type.Array(CatLine, { maxItems: sizes.pageMax }),
    order: Order,
    complete: Type.Boolean(),
    next: Nullable(Type.Record(Type.String(), Type.Union([Type.String(), Type.Integer()]))),
  }),
})
export const changeRoomCats = route({
  method: 'PUT',
  path: '/api/rooms/:room/cats',
  policy: 'signed-in',
  limit: 'change_room',
  speaks: true,
  refusals: ['ROOM_NOT_FOUND', 'CONFLICT'],
  summary: 'Says how much cats may say in a public room: for whoever may change the room.',
  params: room,
  body: Mode,
  data: RoomMode,
})

const WhyFact = Type.Object({
  slot: Type.String({ description: 'What it is in the line: `user`, `othercat`, `room`, `thing`, `memory`, `while`.' }),
  text: Type.String(),
  source: Nullable(Type.String(), { description: 'Where it came from; null where it was plain to see.' }),
})
export const CatWhy = Type.Object(
  {
    sentences: Type.Array(Type.String(), { maxItems: 20, description: 'All of it, to be read.', 'x-order': 'owner' }),
    rule: Type.String({ description: 'The number of the rule by which it was said.' }),
    intent: Type.String({ description: 'What the cat wanted, behind “wanted to”.' }),
    mood: Type.String({ description: 'How it felt, beside how it usually feels.' }),
    before: Type.String({ description: 'The words before the cat’s own voice.' }),
    facts: whole(WhyFact, 6, 'owner'),
  },
  { description: 'Why a cat said something.' },
)
export type CatWhy = Static<typeof CatWhy>

export const explainCatLine = route({
  method: 'GET',
  path: '/api/cats/lines/:id',
  policy: 'signed-in',
  limit: 'get_messages',
  refusals: ['NOT_FOUND'],
  summary: 'What a cat said, and why: the rule in words, its mood, and each fact with where it came from.',
  params: Type.Object({ id: Id }),
  data: Type.Object({ line: CatLine, why: CatWhy }),
})

const Silences = Type.Object({
  all: Type.Boolean({ description: 'None is heard.' }),
  cats: whole(CatName, 12, 'alphabetical', 'These are not heard.'),
})
export type CatSilences = Static<typeof Silences>

export const getCatSilences = route({
  method: 'GET',
  path: '/api/me/cats/silences',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Which cats the caller does not want to hear.',
  data: Silences,
})
export const changeCatSilences = route({
  method: 'PUT',
  path: '/api/me/cats/silences',
  policy: 'signed-in',
  limit: 'change_profile',
  refusals: [],
  summary:
    'Says which cats the caller does not want to hear, anywhere: nothing that they say or do is sent or shown any more, and what they said is not listed.',
  body: Silences,
  data: Silences,
})

export const whisperToCat = route({
  method: 'POST',
  path: '/api/cats/:cat/whispers',
  policy: 'signed-in',
  limit: 'whisper',
  refusals: ['EMPTY', 'TOO_LONG'],
  summary:
    'Whispers something to a cat, which answers at once, six times a day over all cats. The words are looked at once and kept nowhere.',
  params: Type.Object({ cat: CatName }),
  body: Type.Object({
    text: Type.String({ maxLength: sizes.whisperCharacters * 4, description: 'At most 500 characters.' }),
  }),
  data: Type.Object({
    cat: CatName,
    notice: Nullable(Type.String(), {
      description: 'What a cat is and keeps, said before the first answer that one ever gets.',
    }),
    text: line,
    left: Type.Integer({
      minimum: 0,
      maximum: sizes.whispersPerDay,
      description: 'How many more whispers are answered today; a day begins at midnight in UTC.',
    }),
  }),
})

export const catSayPush = push({
  event: 'cat_say',
  summary: 'A cat said something in a joined room. Whoever silenced it is not told.',
  payload: CatLine,
})
export const catUnsaidPush = push({
  event: 'cat_unsaid',
  summary:
    'Lines of cats in a joined room are no more, because somebody who was named in them has gone or does not want to be known.',
  payload: Type.Object({ room_id: Id, ids: Type.Array(Id, { maxItems: sizes.pageMax, 'x-order': 'oldest' }) }),
})
export const catTypingPush = push({
  event: 'cat_typing',
  summary: 'A cat is about to say something in a joined room; forget it after `expires_ms`, or when it says it.',
  payload: Type.Object({ room_id: Id, cat: CatName, expires_ms: Type.Integer({ minimum: 0 }) }),
})
export const catGesturePush = push({
  event: 'cat_gesture',
  summary: 'A cat made a sign in a joined room, without words. It is kept nowhere.',
  payload: Type.Object({
    room_id: Id,
    cat: CatName,
    gesture: Gesture,
    words: Type.String({ description: 'The same as a sentence, for whoever does not see it.' }),
    after_id: Nullable(Id, { description: 'The newest message of the room just then.' }),
  }),
})
export const catMovePush = push({
  event: 'cat_move',
  summary:
    'Cats came to a joined room, are busy or feel otherwise there, or left it, gathered; at most once a second a room. Whoever silenced one is not told of it.',
  payload: Type.Object({
    room_id: Id,
    cats: whole(CatHere, 12, 'alphabetical'),
    left: whole(CatName, 12, 'alphabetical'),
  }),
})
export const catModePush = push({
  event: 'cat_mode',
  summary: 'How much cats may say in a joined room has changed.',
  payload: RoomMode,
})
