// OPS-4: every line parses as JSON, and what people must be able to trust never to be logged is not.
import { describe, expect, test } from 'vitest'
import { createLogger } from './logger.ts'
import { requestId } from './request-id.ts'

function collecting() {
  const lines: string[] = []
  const logger = createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } })
  return { lines, logger, parsed: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

describe('lines', () => {
  test('OPS-4 every line is one JSON object with time, level, message and the request id', () => {
    const { logger, parsed } = collecting()
    logger
      .child({ request_id: 'req-12345678' })
      .warn({ room_id: 3, code: 'RATE_LIMITED' }, 'line one\nline two "quoted"')
    expect(parsed()).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        level: 'warn',
        request_id: 'req-12345678',
        room_id: 3,
        code: 'RATE_LIMITED',
        message: 'line one\nline two "quoted"',
      },
    ])
  })

  test('OPS-4 names that carry secrets or what people wrote are cut out at every depth', () => {
    const { logger, lines } = collecting()
    const canary = 'CANARY-text'
    logger.info(
      {
        password: canary,
        passphrase: canary,
        Cookie: canary,
        headers: { authorization: canary, 'set-cookie': canary },
        input: { content: canary, code: '123456', deeper: { token: canary } },
      },
      'x',
    )
    expect(lines.join('')).not.toContain('CANARY')
    expect(lines.join('')).not.toContain('123456')
  })

  test('OPS-4 a request is logged by its route, not by its address, headers or body', () => {
    const { logger, lines, parsed } = collecting()
    const request = {
      id: 'abcdefgh',
      method: 'GET',
      url: '/setup?token=CANARY',
      headers: { cookie: 'CANARY' },
      body: { content: 'CANARY' },
      ip: '127.0.0.1',
      routeOptions: { url: '/setup' },
    }
    logger.info({ req: request, res: { statusCode: 200, headers: { 'set-cookie': 'CANARY' } } }, 'answered')
    expect(parsed()[0]).toMatchObject({
      req: { id: 'abcdefgh', method: 'GET', route: '/setup', address: '127.0.0.1' },
      res: { status: 200 },
    })
    expect(lines.join('')).not.toContain('CANARY')
  })

  test('OPS-4 of a driver’s error only the code is kept, because its sentence can quote a row', () => {
    const { logger, lines, parsed } = collecting()
    const error = Object.assign(new Error('duplicate key value violates unique constraint: (body)=(CANARY)'), {
      code: '23505',
      detail: 'CANARY',
    })
    logger.error({ err: new Error('could not store', { cause: error }) }, 'failed')
    expect(parsed()[0]).toMatchObject({ err: { type: 'Error', message: 'could not store', cause: { code: '23505' } } })
    expect(lines.join('')).not.toContain('CANARY')
  })
})

describe('request ids', () => {
  test('OPS-4 a harmless inbound id is kept', () => {
    expect(requestId('trace-1.2_3abc')).toBe('trace-1.2_3abc')
  })

  test.each([
    ['short', 'abc'],
    ['long', 'a'.repeat(65)],
    ['with a newline', 'abcdefgh\nfake'],
    ['with markup', '<script>alert(1)'],
    ['sent twice', ['abcdefgh', 'ijklmnop']],
    ['absent', undefined],
  ])('OPS-4 an inbound id that is %s is replaced', (_, inbound) => {
    expect(requestId(inbound, () => 'fresh-id')).toBe('fresh-id')
  })
})
