// The ticket with which this person asks for files that stand in messages: files are served without cookies, and everyone hears the same message.
import { signal } from '@preact/signals'
import { api } from './api.ts'
import { whenPersonLeaves } from './session.ts'

const held = signal<{ readonly ticket: string; readonly endsAt: number } | null>(null)
let asking: Promise<void> | null = null
/** A picture that is asked for now has this long to come. */
const spareMs = 60_000

const soonOver = (): boolean => (held.peek()?.endsAt ?? 0) - Date.now() < spareMs

/** The address of one size of a file; `null` until the house has given a ticket, which is asked for here. */
export function fileAddress(file: string, size: string): string | null {
  const now = held.value
  // Whoever draws it again asks again.
  if (soonOver()) fetchTicket().catch(() => {})
  return now && now.endsAt > Date.now() ? withTicket(file, size, now.ticket) : null
}

/** The same for something that is done now, however long ago the page was drawn. Rejects as `api` does. */
export async function freshFileAddress(file: string, size: string): Promise<string> {
  if (soonOver()) await fetchTicket()
  return withTicket(file, size, held.peek()?.ticket ?? '')
}

const withTicket = (file: string, size: string, ticket: string): string => `/files/${file}/${size}?t=${ticket}`

const fetchTicket = (): Promise<void> =>
  (asking ??= api('GET /api/me/file-ticket')
    .then(({ ticket, ends_at }) => void (held.value = { ticket, endsAt: Date.parse(ends_at) }))
    .finally(() => (asking = null)))

whenPersonLeaves(() => (held.value = null))
