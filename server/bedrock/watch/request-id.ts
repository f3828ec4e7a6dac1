// Names for requests that appear in the answer, in the log and in what a person reports.
import { randomUUID } from 'node:crypto'

/** The inbound `X-Request-Id` if it is harmless, else a fresh one, so that nobody writes into the log or the header what they like. */
export function requestId(inbound: string | readonly string[] | undefined, random: () => string = randomUUID): string {
  return typeof inbound === 'string' && /^[A-Za-z0-9._-]{8,64}$/.test(inbound) ? inbound : random()
}
