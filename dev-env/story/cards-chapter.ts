// The owner has the house look at a page elsewhere, and sees what the link that was said in a room leads to.
import * as cards from '#contract/cards'
import type { Cast } from './cast.ts'

/** Every route and call of cards. */
export async function cardsChapter({ tell, ida, owner, friend }: Cast): Promise<void> {
  const url = 'https://pages.example/crane'
  await tell.http(ida, cards.askForCard, { body: { url } })
  const { message } = await friend.say('general', `Look at this: ${url}`)
  await tell.call(owner, cards.getLinkCards, { ids: [message.id] })
  await tell.http(ida, cards.changeCardWish, { body: { link_cards: true } })
  await tell.http(ida, cards.getCardWish, {})
}
