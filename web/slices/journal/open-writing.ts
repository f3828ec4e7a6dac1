// An entry to be written, on the way to the house and with what this browser holds.
import type { JournalEntry } from '#contract/journal'
import { api } from '../../bedrock/api.ts'
import { ApiFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { hold, readHeld, type Written } from './held.ts'
import { createWriting, type Writing } from './writing.ts'

/** Codes that another try will not change. */
const passing = new Set(['OFFLINE', 'BUSY', 'RATE_LIMITED', 'READ_ONLY', 'INTERNAL'])

/** What the house is told of it. */
const asSent = ({ pictures, ...written }: Written) => ({
  ...written,
  pictures: pictures.map(({ file, alt }) => ({ file, alt })),
})

/** Opens it; `entry` is what the house has of it, `null` of a new one. */
export function openWriting(person: number, entry: JournalEntry | null): Writing {
  let name = entry ? String(entry.id) : 'new'
  const writing: Writing = createWriting(
    {
      async begin({ clientId, written }) {
        const answer = await api('POST /api/me/journal', { body: { client_id: clientId, ...asSent(written) } })
        // From now on it has a name of its own, here and in the address.
        hold(localStorage, person, name, null)
        name = String(answer.entry.id)
        if (location.pathname === '/journal/new') navigate(`/journal/${name}`, { replace: true })
        return answer.entry
      },
      change: async (id, written) =>
        (await api('PATCH /api/me/journal/:id', { params: { id }, body: asSent(written) })).entry,
      isFinal: (error) => error instanceof ApiFailure && !passing.has(error.code),
      hold: (held) => hold(localStorage, person, name, held),
      later(run, ms) {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    },
    { entry, held: readHeld(localStorage, person, name), clientId: crypto.randomUUID() },
  )
  return writing
}
