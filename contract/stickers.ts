// What visitors stick on a wall: where, what, and who did it.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { UploadedFile } from './files.ts'
import { sizes } from './limits.ts'
import { FileName } from './modules.ts'
import { Person } from './people.ts'
import { ClientId, Id, Instant, Nothing, Nullable, Username, pageOf } from './shapes.ts'
import { drawnAndWritten } from './sticker-drawn.ts'

const across = sizes.wallReachPx
const coordinate = Type.Integer({ minimum: -across, maximum: across })

export const StickerPlace = Type.Object(
  {
    x: coordinate,
    y: coordinate,
    size: Type.Integer({ minimum: 24, maximum: 800 }),
    turn: Type.Integer({ minimum: -180, maximum: 180 }),
    layer: Type.Integer({ minimum: 0, maximum: 9_999 }),
  },
  {
    description:
      'Where a sticker is: its middle and its height in px of the wall, its turn in degrees clockwise, and its layer, the highest in front. Stickers lie in front of what stands on the wall.',
  },
)
export type StickerPlace = Static<typeof StickerPlace>

const picture = {
  kind: Type.Literal('picture'),
  picture: FileName,
  alt: Type.String({
    maxLength: sizes.altCharacters,
    description: 'What is to be seen, for those who do not see it.',
  }),
}

export const StickerContent = Type.Union([...drawnAndWritten, Type.Object(picture)], {
  description:
    'What is stuck on: a cat of the house, a face made of signs, an emoji, one of the house by its name, a few words, a picture of one’s own that was sent as a sticker.',
})
export type StickerContent = Static<typeof StickerContent>

export const StuckContent = Type.Union(
  [...drawnAndWritten, Type.Object({ ...picture, file: Nullable(UploadedFile) })],
  { description: 'The same as it is seen, a picture with its file, or none where that was taken away.' },
)
export type StuckContent = Static<typeof StuckContent>

export const Sticker = Type.Object({
  id: Id,
  placer: Person,
  content: StuckContent,
  place: StickerPlace,
  pending: Type.Boolean({
    description: 'The owner of the wall has not approved it yet; only they and its placer see it.',
  }),
  can_move: Type.Boolean({ description: 'The caller may move it and peel it off.' }),
  created_at: Instant,
})
export type Sticker = Static<typeof Sticker>

const wall = Type.Object({ username: Username })
const one = Type.Object({ username: Username, id: Id })
const sticker = Type.Object({ sticker: Sticker })

export const listStickers = route({
  method: 'GET',
  path: '/api/walls/:username/stickers',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'What is stuck on a wall, from the back to the front, as the caller may see it.',
  params: wall,
  query: Type.Object({ after: Type.Optional(Id) }),
  data: pageOf(Sticker),
})
export const placeSticker = route({
  method: 'POST',
  path: '/api/walls/:username/stickers',
  policy: 'signed-in',
  limit: 'place_sticker',
  speaks: true,
  status: 201,
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary: 'Sticks something on a wall. The same `client_id` again is the same sticker.',
  params: wall,
  body: Type.Object({ client_id: ClientId, content: StickerContent, place: StickerPlace }),
  data: sticker,
})
export const moveSticker = route({
  method: 'PATCH',
  path: '/api/walls/:username/stickers/:id',
  policy: 'signed-in',
  limit: 'move_sticker',
  refusals: ['NOT_FOUND'],
  summary: 'Moves, sizes, turns or layers a sticker: one’s own, or any on one’s own wall.',
  params: one,
  body: Type.Object({ place: StickerPlace }),
  data: sticker,
})
export const peelSticker = route({
  method: 'DELETE',
  path: '/api/walls/:username/stickers/:id',
  policy: 'signed-in',
  limit: 'move_sticker',
  whileFrozen: true,
  refusals: ['NOT_FOUND'],
  summary: 'Peels a sticker off: one’s own, or any on one’s own wall.',
  params: one,
  data: Nothing,
})
export const approveSticker = route({
  method: 'PUT',
  path: '/api/walls/:username/stickers/:id/approved',
  policy: 'signed-in',
  limit: 'move_sticker',
  refusals: ['NOT_FOUND'],
  summary: 'Lets everybody who sees one’s wall see a sticker that waits there.',
  params: one,
  data: sticker,
})
