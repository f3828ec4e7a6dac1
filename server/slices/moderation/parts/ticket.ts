// What opens the way to an appeal for whoever has no session: their number and an end, signed by the house.
import { createHmac, timingSafeEqual } from 'node:crypto'

const seal = (key: Buffer, said: string): string => createHmac('sha256', key).update(said).digest('base64url')

/** [MOD-2.4] Good until `until`, in epoch milliseconds. */
export function ticketFor(key: Buffer, userId: number, until: number): string {
  const said = `${userId}.${until}`
  return `${said}.${seal(key, said)}`
}

/** [MOD-2.4] Whose it is; null where it is forged or over. */
export function readTicket(key: Buffer, ticket: string, now: number): number | null {
  const [, user = '', until = '', given = ''] = /^([0-9]{1,15})\.([0-9]{1,15})\.([A-Za-z0-9_-]{43})$/.exec(ticket) ?? []
  const right = seal(key, `${user}.${until}`)
  if (given.length !== right.length || !timingSafeEqual(Buffer.from(given), Buffer.from(right))) return null
  return Number(until) > now ? Number(user) : null
}
