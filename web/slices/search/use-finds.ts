// What the house finds for a search, list by list, and the way further down each.
import { useEffect, useState } from 'preact/hooks'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure, type ApiFailure } from '../../bedrock/api-failure.ts'

export interface Finds {
  readonly q: string
  readonly people: ApiData<'GET /api/search/people'>
  readonly walls: ApiData<'GET /api/search/walls'>
  readonly messages: ApiData<'GET /api/search/messages'>
}

interface Found {
  /** Null before the first answer, and where nothing is looked for. */
  readonly finds: Finds | null
  readonly fault: ApiFailure | null
  readonly looking: boolean
  readonly more: (list: 'people' | 'walls' | 'messages') => void
}

const pageRows = 30

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
    ]).then(
      ([people, walls, messages]) => {
        if (!current) return
        setFinds({ q, people, walls, messages })
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

  async function further(from: Finds, list: 'people' | 'walls' | 'messages'): Promise<Finds> {
    const { next } = from[list]
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
