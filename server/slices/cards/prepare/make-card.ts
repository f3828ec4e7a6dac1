// Looks at a page once and makes its card: the words that it says of itself, and its picture as a file of the house.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import { Refusal, refuse } from '#bedrock/refusal'
import type { DataOf } from '#contract/define'
import type { askForCard } from '#contract/cards'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { takePicture } from '#slices/files/index'
import { wordsOf } from '../parts/words-of.ts'
import { whyNot } from '../parts/why-not.ts'

/** What is taken for a page. */
export const pageTypes = ['text/html', 'application/xhtml+xml']
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']
/** A card is seldom wider. */
const widest = 1_280

/** [WALL-3.30 to WALL-3.34] Refuses with NOT_FETCHED. */
export async function makeCard(ctx: AppContext, actor: Actor, url: string): Promise<DataOf<typeof askForCard>> {
  const page = await ctx.outgoing.get(url, { types: pageTypes, maxBytes: sizes.cardPageBytes, whenLonger: 'cut' })
  if (!page.ok) return refuse('NOT_FETCHED', whyNot[page.why])
  const { picture: address, ...words } = wordsOf(page)
  const picture = address === null ? null : await pictureAt(ctx, actor, address)
  if (words.title === '' && words.description === '' && picture === null)
    refuse('NOT_FETCHED', 'This page says nothing of itself that a card could show.')
  const card = { ...words, picture: picture?.name ?? null, asked_at: instant(ctx.clock.now()) }
  return { card, files: picture === null ? [] : [picture] }
}

/** [WALL-3.34] A card does without a picture that cannot be had or kept. */
async function pictureAt(ctx: AppContext, actor: Actor, address: string) {
  const found = await ctx.outgoing.get(address, {
    types: pictures,
    maxBytes: sizes.cardPictureBytes,
    whenLonger: 'refuse',
  })
  if (!found.ok || found.body.length === 0) return null
  try {
    return await takePicture(ctx, actor, found.body, widest)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
