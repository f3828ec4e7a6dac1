// Cards of links: what a page elsewhere says of itself, asked for by the house and never by visitors.
import { type Static, Type } from 'typebox'
import { call, route } from './define.ts'
import { UploadedFile } from './files.ts'
import { sizes } from './limits.ts'
import { LinkCard, WebAddress } from './modules.ts'
import { Id, Order, whole } from './shapes.ts'

export { LinkCard }

export const askForCard = route({
  method: 'POST',
  path: '/api/cards',
  policy: 'signed-in',
  limit: 'ask_card',
  refusals: ['NOT_FETCHED'],
  summary:
    'Has the house look at the page behind an address once, and answers what it says of itself, to be put into a link on one’s wall. Its picture becomes a file of the caller’s, kept for a day unless it is put somewhere.',
  body: Type.Object({ url: WebAddress }),
  data: Type.Object({
    card: LinkCard,
    files: whole(UploadedFile, 1, 'alphabetical', 'The picture, where there is one.'),
  }),
})

const { title, description, site } = LinkCard.properties
export const SaidCard = Type.Object(
  { url: WebAddress, title, description, site },
  { description: 'What the page behind a link of a message says of itself; without a picture.' },
)
export type SaidCard = Static<typeof SaidCard>

export const MessageCards = Type.Object({
  message_id: Id,
  cards: whole(SaidCard, sizes.linkCardsPerMessage, 'owner', 'In the order of the links in the message.'),
  waiting: Type.Boolean({ description: 'The house is still asking; look again in a few seconds.' }),
})
export type MessageCards = Static<typeof MessageCards>

const Wish = Type.Object({
  link_cards: Type.Boolean({ description: 'The caller sees cards below the links that were said in rooms.' }),
})

export const getLinkCards = call({
  event: 'get_link_cards',
  policy: 'signed-in',
  limit: 'get_link_cards',
  refusals: [],
  summary:
    'The cards of the links in messages that the caller may see: the house finds the links itself, and asks each page once. Messages without links, those in conversations between two, and all where the house or the caller wants no cards, are left out.',
  payload: Type.Object({ ids: Type.Array(Id, { minItems: 1, maxItems: sizes.linkCardMessages }) }),
  data: Type.Object({
    items: Type.Array(MessageCards, { maxItems: sizes.linkCardMessages }),
    order: Order,
    complete: Type.Literal(true),
    next: Type.Null(),
  }),
})
export const getCardWish = route({
  method: 'GET',
  path: '/api/me/cards',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Whether the caller sees cards below the links that were said in rooms.',
  data: Wish,
})
export const changeCardWish = route({
  method: 'PATCH',
  path: '/api/me/cards',
  policy: 'signed-in',
  limit: 'change_profile',
  refusals: [],
  summary:
    'Says whether the caller sees cards below the links that were said in rooms. Nothing is fetched for whoever does not.',
  body: Wish,
  data: Wish,
})
