// OPS-4: /metrics is not for the public, also behind a proxy that stands on the same machine.
import { describe, expect, test } from 'vitest'
import { mayReadMetrics } from './metrics-access.ts'

describe('/metrics', () => {
  test.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('OPS-4 without a token %s may read it', (peer) => {
    expect(mayReadMetrics(null, peer, {})).toBe(true)
  })

  test.each(['10.0.0.5', '::ffff:10.0.0.5', '1127.0.0.1', '', undefined])(
    'OPS-4 without a token %s may not',
    (peer) => {
      expect(mayReadMetrics(null, peer, {})).toBe(false)
    },
  )

  test.each([{ 'x-forwarded-for': '127.0.0.1' }, { 'x-real-ip': '8.8.8.8' }, { forwarded: 'for=8.8.8.8' }])(
    'OPS-4 a visitor behind a local proxy may not (%j)',
    (headers) => {
      expect(mayReadMetrics(null, '127.0.0.1', headers)).toBe(false)
    },
  )

  test('OPS-4 with a token only the token counts', () => {
    expect(
      mayReadMetrics('secret-of-the-house', '10.0.0.5', {
        authorization: 'Bearer secret-of-the-house',
        'x-forwarded-for': '1.1.1.1',
      }),
    ).toBe(true)
    for (const authorization of ['Bearer secret-of-the-hous', 'Bearer ', 'secret-of-the-house', ''])
      expect(mayReadMetrics('secret-of-the-house', '127.0.0.1', { authorization })).toBe(false)
    expect(mayReadMetrics('secret-of-the-house', '127.0.0.1', {})).toBe(false)
  })
})
