// What the house finds for a search, list by list, and the way further down each.
import { useEffect, useState } from 'preact/hooks'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure, type ApiFailure } from '../../bedrock/api-failure.ts'

export interface Finds {
  readonly q: string
  readonly people: ApiData<'GET /api/search/people'>
  readonly walls: ApiData<'GET /api/search/walls'>
  readonly messages: ApiData<'GET /api/search/messages'>
  readonly whispers: ApiData<'GET /api/search/direct'>
  /** Why one’s whispers could not be looked through just now. */
  readonly whispersFault: string | null
}

/** The lists that a search finds. */
export type FoundList = Exclude<keyof Finds, 'q' | 'whispersFault'>

interface Found {
  /** Null before the first answer, and where nothing is looked for. */
  readonly finds: Finds | null
  readonly fault: ApiFailure | null
  readonly looking: boolean
  readonly more: (list: FoundList) => void
}

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

/** Looks whenever what is looked for changes; what was found before stays until the answer. */
export function useFinds(q: string): Found {
  const [finds, setFinds] = useState<Finds | null>(null)
  const [fault, setFault] = useState<ApiFailure | null>(null)
  const [asked, setAsked] = useState('')
  useEffect(() => {
    let current = true
    setAsked(q)
    if (q.trim() === '') {
      setFinds(null)
      setFault(null)
      return undefined
    }
    Promise.all([
      api('GET /api/search/people', { query: { q } }),
      api('GET /api/search/walls', { query: { q } }),
      api('GET /api/search/messages', { query: { q, limit: pageRows } }),
      whispersOrWhyNot(q, () => current),
    ]).then(
      ([people, walls, messages, own]) => {
        if (!current) return
        setFinds({ q, people, walls, messages, ...own })
        setFault(null)
      },
      (error: unknown) => {
        if (!current) return
        setFinds(null)
        setFault(asFailure(error))
      },
    )
    return () => {
      current = false
    }
  }, [q])

  async function further(from: Finds, list: FoundList): Promise<Finds> {
    const { next } = from[list]
    if (list === 'whispers') {
      const page = await whispersFrom(q, () => true, Number(next?.['before_id']))
      return { ...from, whispers: { ...page, items: [...from.whispers.items, ...page.items] } }
    }
    if (list === 'messages') {
      const query = { q, limit: pageRows, before_id: Number(next?.['before_id']) }
      const page = await api('GET /api/search/messages', { query })
      return { ...from, messages: { ...page, items: [...from.messages.items, ...page.items] } }
    }
    const query = { q, after: String(next?.['after']) }
    if (list === 'people') {
      const page = await api('GET /api/search/people', { query })
      return { ...from, people: { ...page, items: [...from.people.items, ...page.items] } }
    }
    const page = await api('GET /api/search/walls', { query })
    return { ...from, walls: { ...page, items: [...from.walls.items, ...page.items] } }
  }

  return {
    finds,
    fault,
    looking: asked.trim() !== '' && finds?.q !== asked && fault === null,
    more(list) {
      if (!finds) return
      further(finds, list).then(
        (longer) => setFinds((now) => (now?.q === longer.q ? longer : now)),
        (error: unknown) => setFault(asFailure(error)),
      )
    },
  }
}
