// Cards of links: what a page elsewhere says of itself, asked for by the house and never by visitors.
import { Type } from 'typebox'
import { route } from './define.ts'
import { UploadedFile } from './files.ts'
import { LinkCard, WebAddress } from './modules.ts'
import { whole } from './shapes.ts'

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
