// OPS-4: the house says that it is ready only while it is, and why not otherwise.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadConfig } from '#server/config/config'
import { systemClock } from '../clock.ts'
import { type Database, unwatched } from '../db/database.ts'
import { migrateDown, migrateUp } from '../db/migrator.ts'
import { openSqlite } from '../db/sqlite.ts'
import { createMode } from '../mode.ts'
import { readiness } from './health.ts'
import { createLogger } from './logger.ts'
import { createMetrics } from './metrics.ts'

let root: string
let db: Database
let lines: string[]
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'neospace-health-'))
  lines = []
  db = openSqlite(join(root, 'neospace.sqlite'), systemClock, unwatched)
  await migrateUp(db, () => Promise.resolve())
})
afterEach(async () => {
  // One test has closed it already.
  await Promise.allSettled([db[Symbol.asyncDispose]()])
  rmSync(root, { recursive: true, force: true })
})

const house = (env: Record<string, string> = {}) => ({
  db,
  mode: createMode('normal', () => {}),
  config: loadConfig({ env: { NEOSPACE_DATA: root, NEOSPACE_MIN_FREE_MB: '1', ...env }, cwd: root }).config,
  logger: createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
})
const failing = async (env?: Record<string, string>, closing = false) => {
  const health = await readiness(house(env), closing)
  expect(health.ready).toBe(health.checks.every((check) => check.ok))
  return health.checks.filter((check) => !check.ok)
}

describe('readiness', () => {
  test('OPS-4 all is well in a fresh house', async () => {
    expect(await failing()).toEqual([])
    expect(lines).toEqual([])
  })

  test('OPS-4 a closing house is not ready', async () => {
    expect(await failing({}, true)).toMatchObject([{ name: 'serving' }])
  })

  test('OPS-4 a disk with too little space is named, with how much there is', async () => {
    expect(await failing({ NEOSPACE_MIN_FREE_MB: '9999999' })).toMatchObject([
      { name: 'disk', detail: expect.stringMatching(/^Only \d+ MiB/) },
    ])
  })

  test('OPS-5 a schema that lags is named, with what to do', async () => {
    await migrateDown(db)
    expect(await failing()).toMatchObject([
      { name: 'migrations', detail: expect.stringContaining('neospace migrate up') },
    ])
  })

  test('OPS-4 a database that does not answer is said without the driver’s words, which are logged', async () => {
    await db[Symbol.asyncDispose]()
    const found = await failing()
    expect(found.map((check) => check.name)).toEqual(['database', 'migrations'])
    for (const check of found) expect(check.detail).toBe('It could not be checked; the log says why.')
    expect(lines.filter((line) => line.includes('a readiness check failed'))).toHaveLength(2)
  })
})

describe('metrics', () => {
  test('OPS-4 two houses in one process do not share numbers, and what is exported parses', async () => {
    const [one, two] = [createMetrics(), createMetrics()]
    one.refusals.inc({ code: 'BUSY', via: 'http' })
    one.httpSeconds.observe({ method: 'GET', route: '/api/rooms/:room', status: 200 }, 0.02)
    one.watchProcess()
    const text = await one.registry.metrics()
    expect(text).toContain('neospace_refusals_total{code="BUSY",via="http"} 1')
    expect(text).toContain('nodejs_eventloop_lag')
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(#|[a-z_:]+[a-z0-9_:]*(\{.*\})? [-+0-9.eEInfNa]+$|$)/)
    expect(await two.registry.metrics()).not.toContain('neospace_refusals_total{')
  })
})
