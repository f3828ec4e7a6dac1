// Who looks at a file, said in its address: files are served without cookies, so that a page of a member's own making can show them and steal nothing.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { sizes } from '#contract/limits'

/** Tickets last from half this long to all of it, so that an address stays the same, and is kept by browsers, for hours. */
const spanMs = sizes.fileTicketMs / 2

/** A ticket with which this person may ask for files until the end of the next span. */
export function ticketOf(key: Buffer, personId: number, now: number): string {
  const span = Math.floor(now / spanMs) + 1
  const said = `${personId.toString(36)}.${span.toString(36)}`
  return `${said}.${seal(key, said)}`
}

/** When a ticket that is given out now ends, in milliseconds since the epoch. */
export const ticketEnd = (now: number): number => (Math.floor(now / spanMs) + 2) * spanMs

/** Whose ticket it is and when it ends; null for one that is forged or over. */
export function readTicket(key: Buffer, ticket: string, now: number): { personId: number; endsAt: number } | null {
  const [, said = '', person = '', span = '', given = ''] =
    /^(([0-9a-z]{1,11})\.([0-9a-z]{1,9}))\.([A-Za-z0-9_-]{22})$/.exec(ticket) ?? []
  if (said === '' || !timingSafeEqual(Buffer.from(seal(key, said)), Buffer.from(given))) return null
  const endsAt = (Number.parseInt(span, 36) + 1) * spanMs
  return endsAt > now ? { personId: Number.parseInt(person, 36), endsAt } : null
}

const seal = (key: Buffer, said: string): string =>
  createHmac('sha256', key).update(said).digest().subarray(0, 16).toString('base64url')
