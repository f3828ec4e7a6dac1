// One's short ways, and to what one may lay them, as the house says it.
import { useEffect, useState } from 'preact/hooks'
import type { WayTarget } from '#contract/ways'
import { waysLines } from '#words/ways-lines'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'

/** What one may lead to, with what it is called. */
export interface End {
  readonly to: WayTarget
  readonly label: string
}

export interface Ends {
  readonly group: string | null
  readonly ends: readonly End[]
}

interface Held {
  readonly ways: ApiData<'GET /api/me/ways'>['ways'] | null
  readonly choices: readonly Ends[]
  readonly fault: string | null
  readonly load: () => Promise<void>
}

async function choicesFor({ rooms }: ApiData<'GET /api/me/ways'>): Promise<readonly Ends[]> {
  const [journal, homepage] = await Promise.all([
    api('GET /api/me/journal', { query: {} }),
    api('GET /api/me/homepage'),
  ])
  const entries = journal.items.filter(({ published_at }) => published_at !== null)
  const pages = homepage.files.filter(({ kind }) => kind === 'page')
  const all: readonly Ends[] = [
    {
      group: null,
      ends: [
        { to: { kind: 'wall', of: null }, label: waysLines.wall },
        { to: { kind: 'journal', of: null }, label: waysLines.journal },
      ],
    },
    {
      group: waysLines.entries,
      ends: entries.map(({ id, title }) => ({ to: { kind: 'entry', of: String(id) }, label: title })),
    },
    { group: waysLines.pages, ends: pages.map(({ path }) => ({ to: { kind: 'page', of: path }, label: path })) },
    {
      group: waysLines.rooms,
      ends: rooms.map(({ id, name }) => ({ to: { kind: 'room', of: String(id) }, label: waysLines.room(name) })),
    },
  ]
  return all.filter(({ ends }) => ends.length > 0)
}

/** Asks at once, and again whenever `load` is called. */
export function useWays(): Held {
  const [held, setHeld] = useState<Pick<Held, 'ways' | 'choices'>>({ ways: null, choices: [] })
  const [fault, setFault] = useState<string | null>(null)
  async function load(): Promise<void> {
    try {
      const own = await api('GET /api/me/ways')
      setHeld({ ways: own.ways, choices: await choicesFor(own) })
      setFault(null)
    } catch (error) {
      setFault(asFailure(error).message)
    }
  }
  useEffect(() => void load(), [])
  return { ...held, fault, load }
}
