// What opens the way to an appeal, and what does not.
import { expect, test } from 'vitest'
import { readTicket, ticketFor } from './ticket.ts'

const key = Buffer.alloc(32, 7)

test('MOD-2.4 a ticket says whose it is until its end', () => {
  const ticket = ticketFor(key, 12, 1_000)
  expect(readTicket(key, ticket, 999)).toBe(12)
  expect(readTicket(key, ticket, 1_000)).toBeNull()
})

test('MOD-2.4 what the house did not sign opens nothing', () => {
  const ticket = ticketFor(key, 12, 1_000)
  const [, , seal] = ticket.split('.')
  for (const forged of [`13.1000.${seal}`, `12.2000.${seal}`, `${ticket}x`, ticket.slice(1), '', '12.1000.'])
    expect(readTicket(key, forged, 1)).toBeNull()
  expect(readTicket(Buffer.alloc(32, 8), ticket, 1)).toBeNull()
})
