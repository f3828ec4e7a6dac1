// The ticket with which this person asks for files that stand in messages: files are served without cookies, and everyone hears the same message.
import { signal } from '@preact/signals'
import { api } from './api.ts'
import { whenPersonLeaves } from './session.ts'

const held = signal<{ readonly ticket: string; readonly endsAt: number } | null>(null)
let asking = false
/** A picture that is asked for now has this long to come. */
const spareMs = 60_000

/** The address of one size of a file; `null` until the house has given a ticket, which is asked for here. */
export function fileAddress(file: string, size: string): string | null {
  const now = held.value
  if (!now || now.endsAt - Date.now() < spareMs) fetchTicket()
  return now && now.endsAt > Date.now() ? `/files/${file}/${size}?t=${now.ticket}` : null
}

function fetchTicket(): void {
  if (asking) return
  asking = true
  api('GET /api/me/file-ticket').then(
    ({ ticket, ends_at }) => {
      held.value = { ticket, endsAt: Date.parse(ends_at) }
      asking = false
    },
    // Whoever draws it again asks again.
    () => (asking = false),
  )
}

whenPersonLeaves(() => (held.value = null))
