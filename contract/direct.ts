// Conversations between two: a room of its own for each pair, whose words the house keeps sealed. What is said in them goes through the calls of rooms.
import { type Static, Type } from 'typebox'
import { besideFields } from './attachments.ts'
import { push, route } from './define.ts'
import { sizes } from './limits.ts'
import { Message } from './messages.ts'
import { Person } from './people.ts'
import { Room } from './rooms.ts'
import { ClientId, Id, Instant, Nullable, pageOf, Username } from './shapes.ts'

export const DirectFrom = Type.Union([Type.Literal('everyone'), Type.Literal('mutuals'), Type.Literal('nobody')], {
  description: 'Whose words come without a knock.',
})
export type DirectFrom = Static<typeof DirectFrom>

export const DirectReceipt = Type.Object(
  {
    code: Type.String({ pattern: '^[0-9a-f]{12}$', description: 'By which it is looked up again.' }),
    deleted_at: Instant,
    by: Nullable(Person),
  },
  { description: 'That somebody deleted a conversation for both: who and when, never what.' },
)
export type DirectReceipt = Static<typeof DirectReceipt>

export const Conversation = Type.Object({
  room: Room,
  person: Nullable(Person),
  state: Type.Union(
    [Type.Literal('open'), Type.Literal('waiting'), Type.Literal('asking'), Type.Literal('turned_away')],
    {
      description:
        'Open; the caller knocked and waits; the other knocked and asks to be let in; the caller turned the other away.',
    },
  ),
  listed: Type.Boolean({
    description:
      'It stands in the caller’s list: they neither turned the other away nor deleted it since something was said.',
  }),
  deleted_to: Nullable({
    ...Id,
    description:
      'The last message that was deleted for the caller: nothing up to there is shown to them, and the room’s epoch is another since.',
  }),
  receipt: Nullable(DirectReceipt),
  seen_to: Nullable({
    ...Id,
    description: 'The last message that the other has read, where both show it; null elsewhere.',
  }),
})
export type Conversation = Static<typeof Conversation>

const params = Type.Object({ username: Username })
const one = Type.Object({ conversation: Conversation })
const settings = Type.Object({
  takes_from: DirectFrom,
  shows_reading: Type.Boolean({
    description:
      'Those with whom the caller talks see how far they have read, and they see it of those who show it too.',
  }),
})
export type DirectSettings = Static<typeof settings>

export const listConversations = route({
  method: 'GET',
  path: '/api/direct',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'The caller’s conversations, the one in which something was said last first; not those that they turned away.',
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(Conversation),
})
export const getConversation = route({
  method: 'GET',
  path: '/api/direct/:username',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'The conversation with somebody, or whether the first words to them would be a knock.',
  params,
  data: Type.Object({
    person: Person,
    conversation: Nullable(Conversation),
    knocks: Type.Boolean({ description: 'The first words would wait until they let the caller in.' }),
  }),
})
export const openConversation = route({
  method: 'POST',
  path: '/api/direct/:username',
  policy: 'signed-in',
  limit: 'open_conversation',
  speaks: true,
  status: 201,
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary:
    'Says the first words to somebody, which are a knock where they do not take words from the caller. The same `client_id` again is the same message.',
  params,
  body: Type.Object({
    client_id: ClientId,
    content: Type.String({ maxLength: sizes.messageCharacters * 4 }),
    ...besideFields,
  }),
  data: Type.Object({ conversation: Conversation, message: Message }),
})
export const prepareConversation = route({
  method: 'PUT',
  path: '/api/direct/:username',
  policy: 'signed-in',
  limit: 'open_conversation',
  speaks: true,
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary:
    'Opens a conversation before its first words, where these come at once, so that files can be sent for it; one that is there stays as it is. The other is not told. Where the first words would be a knock it is refused, because a knock carries no files.',
  params,
  data: one,
})
export const answerKnock = route({
  method: 'PUT',
  path: '/api/direct/:username/answer',
  policy: 'signed-in',
  limit: 'friends',
  refusals: ['NOT_FOUND'],
  summary:
    'Lets somebody in who knocked, or turns them away, which they are not told. Whoever was turned away may be let in later.',
  params,
  body: Type.Object({ let_in: Type.Boolean() }),
  data: one,
})
export const deleteConversation = route({
  method: 'DELETE',
  path: '/api/me/direct/:id',
  policy: 'signed-in',
  limit: 'friends',
  refusals: ['NOT_FOUND', 'FORBIDDEN'],
  summary:
    'Deletes a conversation up to now, by the id of its room. For the caller: it leaves their list, and nothing of it is shown to them again. For both: its words and their key are destroyed, both are told who did it and when, and a receipt stays.',
  params: Type.Object({ id: Id }),
  query: Type.Object({ whom: Type.Union([Type.Literal('me'), Type.Literal('both')]) }),
  data: one,
})
export const getDirectReceipt = route({
  method: 'GET',
  path: '/api/me/direct/receipts/:code',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'The receipt with this code, for the two whose conversation it was.',
  params: Type.Object({ code: Type.String({ maxLength: 32 }) }),
  data: Type.Object({ receipt: DirectReceipt, room_id: Id }),
})
export const getDirectSettings = route({
  method: 'GET',
  path: '/api/me/direct',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'From whom the caller takes words without a knock, and whether they show what they have read.',
  data: settings,
})
export const changeDirectSettings = route({
  method: 'PATCH',
  path: '/api/me/direct',
  policy: 'signed-in',
  limit: 'change_profile',
  refusals: [],
  summary: 'Says from whom words come without a knock, or whether what one has read is shown.',
  body: Type.Partial(settings),
  data: settings,
})
export const directPush = push({
  event: 'direct',
  summary: 'A conversation of the person began, or what may be done in it changed.',
  payload: one,
})
