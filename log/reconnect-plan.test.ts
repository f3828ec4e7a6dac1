// The protocol's delays, and the codes at which a client stops.
import { expect, test } from 'vitest'
import { reconnectDelay, stops } from './reconnect-plan.ts'

test('LAW-5 a client comes back after 1 s, doubling to 10 s, half of it by chance, without end', () => {
  expect([0, 1, 2, 3, 4, 5_000].map((failures) => reconnectDelay(failures, 0.5))).toEqual([
    1_000, 2_000, 4_000, 8_000, 10_000, 10_000,
  ])
  expect([reconnectDelay(0, 0), reconnectDelay(4, 1)]).toEqual([500, 15_000])
})
test('LAW-1 it stops only where signing in or reloading is needed', () => {
  for (const code of ['AUTH_REQUIRED', 'SESSION_EXPIRED', 'BANNED', 'PROTOCOL'] as const) expect(stops(code)).toBe(true)
  for (const code of ['BUSY', 'INTERNAL', 'RATE_LIMITED', 'READ_ONLY'] as const) expect(stops(code)).toBe(false)
})
