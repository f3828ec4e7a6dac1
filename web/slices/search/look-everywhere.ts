// Asks the house for everything that a search could find, each kind by itself, and for what comes further down.
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'

export interface Finds {
  readonly q: string
  readonly people: ApiData<'GET /api/search/people'>
  readonly walls: ApiData<'GET /api/search/walls'>
  readonly messages: ApiData<'GET /api/search/messages'>
  readonly journals: ApiData<'GET /api/search/journals'>
  readonly guestbooks: ApiData<'GET /api/search/guestbooks'>
  readonly pages: ApiData<'GET /api/search/pages'>
  readonly sketches: ApiData<'GET /api/search/sketches'>
  readonly whispers: ApiData<'GET /api/search/direct'>
  /** Why one’s whispers could not be looked through just now. */
  readonly whispersFault: string | null
}

/** The lists that a search finds. */
export type FoundList = Exclude<keyof Finds, 'q' | 'whispersFault'>

const pageRows = 30
/** How often the house is asked to look further back by itself where nothing was found yet. */
const furtherLooks = 4

/** One’s own whispers from somewhere on: what the house looked through at once, and further while that held nothing. */
async function whispersFrom(q: string, stillAsked: () => boolean, beforeId?: number): Promise<Finds['whispers']> {
  const look = (id: number | undefined) =>
    api('GET /api/search/direct', { query: { q, limit: pageRows, ...(id === undefined ? {} : { before_id: id }) } })
  let page = await look(beforeId)
  for (let n = 0; n < furtherLooks && page.items.length === 0 && page.next && stillAsked(); n++)
    page = await look(Number(page.next['before_id']))
  return page
}

const none: Finds['whispers'] = { items: [], order: 'newest', complete: true, next: null, looked_to: null }

/** They have a limit of their own, and the rest is found without them. */
const whispersOrWhyNot = (q: string, stillAsked: () => boolean): Promise<Pick<Finds, 'whispers' | 'whispersFault'>> =>
  whispersFrom(q, stillAsked).then(
    (whispers) => ({ whispers, whispersFault: null }),
    (error: unknown) => ({ whispers: none, whispersFault: asFailure(error).message }),
  )

/** All kinds at once. Throws what the house refuses. */
export async function lookEverywhere(q: string, stillAsked: () => boolean): Promise<Finds> {
  const query = { q }
  const [people, walls, messages, journals, guestbooks, pages, sketches, own] = await Promise.all([
    api('GET /api/search/people', { query }),
    api('GET /api/search/walls', { query }),
    api('GET /api/search/messages', { query: { q, limit: pageRows } }),
    api('GET /api/search/journals', { query }),
    api('GET /api/search/guestbooks', { query }),
    api('GET /api/search/pages', { query }),
    api('GET /api/search/sketches', { query }),
    whispersOrWhyNot(q, stillAsked),
  ])
  return { q, people, walls, messages, journals, guestbooks, pages, sketches, ...own }
}

/** One list with its next page below it. */
export async function furtherIn(from: Finds, list: FoundList): Promise<Finds> {
  const { q } = from
  const { next } = from[list]
  const below = <I, P extends { readonly items: readonly I[] }>(held: P, page: P): P => ({
    ...page,
    items: [...held.items, ...page.items],
  })
  switch (list) {
    case 'whispers':
      return {
        ...from,
        whispers: below(from.whispers, await whispersFrom(q, () => true, Number(next?.['before_id']))),
      }
    case 'messages': {
      const query = { q, limit: pageRows, before_id: Number(next?.['before_id']) }
      return { ...from, messages: below(from.messages, await api('GET /api/search/messages', { query })) }
    }
    case 'people':
    case 'walls': {
      const query = { q, after: String(next?.['after']) }
      return list === 'people'
        ? { ...from, people: below(from.people, await api('GET /api/search/people', { query })) }
        : { ...from, walls: below(from.walls, await api('GET /api/search/walls', { query })) }
    }
    default: {
      const query = { q, before: String(next?.['before']) }
      if (list === 'journals')
        return { ...from, journals: below(from.journals, await api('GET /api/search/journals', { query })) }
      if (list === 'guestbooks')
        return { ...from, guestbooks: below(from.guestbooks, await api('GET /api/search/guestbooks', { query })) }
      if (list === 'sketches')
        return { ...from, sketches: below(from.sketches, await api('GET /api/search/sketches', { query })) }
      return { ...from, pages: below(from.pages, await api('GET /api/search/pages', { query })) }
    }
  }
}
