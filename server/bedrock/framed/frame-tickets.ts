// Who looks at which frame, said in its address: a frame is served without cookies.
import { createHmac, timingSafeEqual } from 'node:crypto'

const spanMs = 3_600_000

export interface Frame {
  readonly ownerId: number
  readonly moduleId: string
  /** Null: nobody signed in. */
  readonly viewerId: number | null
  /** Null: the wall as it stands now. */
  readonly eraId: number | null
}

const seal = (key: Buffer, said: string): string =>
  createHmac('sha256', key).update(said).digest('base64url').slice(0, 32)

/** [WALL-4.2] Opens for one to two hours, and stays the same for one, so that browsers keep what it leads to. */
export function ticketFor(key: Buffer, { ownerId, moduleId, viewerId, eraId }: Frame, now: number): string {
  const span = Math.floor(now / spanMs)
  const said = [ownerId, viewerId ?? 0, eraId ?? 0, span].map((part) => part.toString(36)).join('.')
  return `${said}.${moduleId}.${seal(key, `${said}.${moduleId}`)}`
}

/** Null for a ticket that is forged or over. */
export function readFrameTicket(key: Buffer, ticket: string, now: number): Frame | null {
  const parts =
    /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-z]{1,9})\.([A-Za-z0-9_-]{8,24})\.([A-Za-z0-9_-]{32})$/.exec(
      ticket,
    )
  if (!parts) return null
  const [, owner = '', viewer = '', era = '', span = '', moduleId = '', given = ''] = parts
  const right = seal(key, ticket.slice(0, -given.length - 1))
  if (!timingSafeEqual(Buffer.from(right), Buffer.from(given))) return null
  const age = Math.floor(now / spanMs) - Number.parseInt(span, 36)
  if (age < 0 || age > 1) return null
  const [ownerId, viewerId, eraId] = [owner, viewer, era].map((part) => Number.parseInt(part, 36))
  return { ownerId: ownerId ?? 0, viewerId: viewerId || null, eraId: eraId || null, moduleId }
}
