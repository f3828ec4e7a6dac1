// The owner has the house look at a page elsewhere.
import { askForCard } from '#contract/cards'
import type { Cast } from './cast.ts'

/** Every route of cards. */
export async function cardsChapter({ tell, ida }: Cast): Promise<void> {
  await tell.http(ida, askForCard, { body: { url: 'https://pages.example/crane' } })
}
