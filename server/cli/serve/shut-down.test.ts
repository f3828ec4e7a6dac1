// OPS-4: closing goes in order, goes on after a failure, and ends in time.
import { describe, expect, test } from 'vitest'
import { createLogger } from '#bedrock/watch/logger'
import { shutDown } from './shut-down.ts'

function logged() {
  const lines: Record<string, unknown>[] = []
  return {
    lines,
    logger: createLogger({
      level: 'info',
      destination: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
    }),
  }
}

describe('closing', () => {
  test('OPS-4 each step ends before the next begins', async () => {
    const { logger, lines } = logged()
    const order: string[] = []
    const gate = Promise.withResolvers<void>()
    const closing = shutDown(
      [
        { name: 'first', close: async () => (await gate.promise, void order.push('first')) },
        { name: 'second', close: () => void order.push('second') },
      ],
      5_000,
      logger,
    )
    expect(order).toEqual([])
    gate.resolve()
    expect(await closing).toBe(true)
    expect(order).toEqual(['first', 'second'])
    expect(lines.map((line) => line['step'])).toEqual(['first', 'second'])
  })

  test('OPS-4 a step that throws is logged, the rest still closes, and the answer says that it was not clean', async () => {
    const { logger, lines } = logged()
    let reached = false
    expect(
      await shutDown(
        [
          { name: 'bad', close: () => Promise.reject(new Error('no')) },
          { name: 'good', close: () => void (reached = true) },
        ],
        5_000,
        logger,
      ),
    ).toBe(false)
    expect(reached).toBe(true)
    expect(lines).toMatchObject([
      { level: 'error', step: 'bad' },
      { level: 'info', step: 'good' },
    ])
  })

  test('OPS-4 a step that never ends is given up and named', async () => {
    const { logger, lines } = logged()
    expect(await shutDown([{ name: 'stuck', close: () => new Promise<void>(() => {}) }], 20, logger)).toBe(false)
    expect(lines).toMatchObject([{ level: 'error', step: 'stuck', after_ms: 20 }])
  })
})
