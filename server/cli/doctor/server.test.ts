// What the doctor says of a house that runs, from what that house tells of itself.
import { describe, expect, test } from 'vitest'
import type { HouseStatus } from '../house/status.ts'
import { houseFindings } from './server.ts'

const well: HouseStatus = {
  version: '1.2.3',
  pid: 42,
  uptime_s: 60,
  address: 'https://space.example.org',
  database: 'sqlite',
  mode: 'normal',
  ready: true,
  checks: [{ name: 'disk', ok: true, detail: '9000 MiB are free.' }],
  migrations: { applied: 1, pending: [] },
  writer_queue: 0,
  sockets: 0,
  disk_free_bytes: 9_000_000_000,
  newest_backup: null,
  untrusted_forwards: 0,
  troubles: { shed: 0, slow_transactions: 0, database_exhausted: 0, reaction_failures: 0, divergences: 0 },
}
const said = (house: Partial<HouseStatus>): string[] =>
  houseFindings({ ...well, ...house }).map(({ verdict, detail }) => `${verdict}: ${detail}`)

describe('a house that runs', () => {
  test('OPS-3 one that is well is said to be', () => {
    expect(said({})).toEqual(['ok: Running at https://space.example.org as process 42, ready.'])
  })
  test.each(Object.keys(well.troubles))('OPS-3 %s is told with how often, and what to do', (kind) => {
    const [only = '', ...more] = said({ troubles: { ...well.troubles, [kind]: 7 } })
    expect(more).toEqual([])
    expect(only).toMatch(/^hint: Since it started, 7 .*(look|log|report)/)
  })
  test('OPS-3 what is not ready is a fault, a foreign proxy and a house that takes no changes are hints', () => {
    const house = said({
      checks: [{ name: 'disk', ok: false, detail: 'Only 3 MiB are free.' }],
      untrusted_forwards: 2,
      mode: 'read_only',
    })
    expect(house).toEqual([
      'fault: Only 3 MiB are free.',
      expect.stringMatching(/^hint: 2 requests .*NEOSPACE_TRUST_PROXY/),
      expect.stringMatching(/^hint: It takes no changes/),
    ])
  })
})
