// Asks a page that stands in a message what it says of itself, once for everybody who looks.
import { createSlots } from '#bedrock/outgoing/slots'
import { rateWindows } from '#bedrock/rate-windows'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { linkCards } from '#slices/house/index'
import { keptPages, type PageSaid } from '../parts/kept-pages.ts'
import { wordsOf } from '../parts/words-of.ts'
import { pageTypes } from './make-card.ts'

const hourMs = 3_600_000

const makeDesk = () => ({
  pages: keptPages(sizes.linkCardsKept),
  flights: new Map<string, Promise<void>>(),
  slots: createSlots({
    most: sizes.linkCardsAtOnce,
    ofOne: sizes.linkCardsAtOnceEach,
    patienceMs: sizes.answerWithinMs,
  }),
  hours: rateWindows(hourMs, sizes.limiterKeys),
})
type Desk = ReturnType<typeof makeDesk>

const desks = new WeakMap<AppContext, Desk>()
const deskOf = (ctx: AppContext): Desk => {
  const desk = desks.get(ctx) ?? makeDesk()
  desks.set(ctx, desk)
  return desk
}

/** [CHAT-5.4, CHAT-5.5] The asking of a page that is not known; null where it is, or where nothing more is asked of what this person wrote. What is asked counts for whoever wrote the link. */
export function askPage(ctx: AppContext, url: string, authorId: number): Promise<void> | null {
  const desk = deskOf(ctx)
  const address = withoutPlace(url)
  if (desk.pages.look(address, ctx.clock.now()) !== undefined) return null
  const under = desk.flights.get(address)
  if (under) return under
  if (hasAskedEnough(ctx, desk, authorId)) return null
  const asking = fetchPage(ctx, desk, address, authorId).finally(() => desk.flights.delete(address))
  desk.flights.set(address, asking)
  return asking
}

/** [CHAT-5.4] What a page said, null where it has no card, undefined where that is not known yet. */
export function saidBy(ctx: AppContext, url: string, authorId: number): PageSaid | null | undefined {
  const desk = deskOf(ctx)
  const said = desk.pages.look(withoutPlace(url), ctx.clock.now())
  return said === undefined && hasAskedEnough(ctx, desk, authorId) ? null : said
}

const hasAskedEnough = (ctx: AppContext, { hours }: Desk, authorId: number): boolean =>
  hours.look(String(authorId), ctx.clock.now()).used >= sizes.linkCardsPerHourEach

/** Never throws: a page without a card is no fault. */
async function fetchPage(ctx: AppContext, desk: Desk, address: string, authorId: number): Promise<void> {
  const leave = await desk.slots(authorId)
  if (leave === null) return
  try {
    // It may have been switched off while it waited.
    if (!(await linkCards(ctx.db.reader)) || hasAskedEnough(ctx, desk, authorId)) return
    const page = await ctx.outgoing.get(address, {
      types: pageTypes,
      maxBytes: sizes.cardPageBytes,
      whenLonger: 'cut',
    })
    // What the house itself could not do says nothing of the page, and spends nobody's hour.
    if (!page.ok && (page.why === 'busy' || page.why === 'off')) return
    desk.hours.add(String(authorId), ctx.clock.now())
    const { title, description, site } = page.ok ? wordsOf(page) : { title: '', description: '', site: '' }
    const said = title === '' && description === '' ? null : { title, description, site }
    const keptMs = said === null ? sizes.linkCardFailedMs : sizes.linkCardKeptMs
    desk.pages.keep(address, said, ctx.clock.now() + keptMs)
  } catch (error) {
    ctx.logger.error({ err: error }, 'a page could not be asked for its card')
  } finally {
    leave()
  }
}

/** A place within a page is the same page. */
function withoutPlace(url: string): string {
  const [page = url] = url.split('#')
  return page
}
