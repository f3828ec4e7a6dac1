// OPS-2: an origin of its own for sketches among the settings: what is refused, and what becomes of it.
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { ConfigError, loadConfig, withPort } from './config.ts'
import { printConfig } from './print.ts'

const load = (env: Record<string, string> = {}) => loadConfig({ env, cwd: tmpdir() })

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    load(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('an origin for sketches', () => {
  const house = { NEOSPACE_ORIGIN: 'https://neo.example', NEOSPACE_EXTRA_ORIGINS: 'https://neo.lan' }

  test.each([
    [{ ...house, NEOSPACE_RUN_ORIGIN: 'https://neo.example/' }, /where the house itself is/],
    [{ ...house, NEOSPACE_RUN_ORIGIN: 'https://neo.lan' }, /where the house itself is/],
    [{ ...house, NEOSPACE_RUN_ORIGIN: 'http://run.example' }, /nothing in an https page that is not https/],
    [{ NEOSPACE_RUN_ORIGIN: 'http://[::1]:3000' }, /cannot name an IPv6 address/],
    [{ NEOSPACE_ORIGIN: 'http://[fd00::7]', NEOSPACE_RUN_ORIGIN: 'http://run.lan' }, /cannot name an IPv6 address/],
    [{ NEOSPACE_RUN_ORIGIN: 'http://localhost:3000' }, /where the house itself is/],
    [{ ...house, NEOSPACE_RUN_ORIGIN: 'https://run.example/frames' }, /without path/],
  ])('CODE-3.14 OPS-2 %o is refused in a sentence that says what to write', (env, why) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(/^NEOSPACE_RUN_ORIGIN .+\.$/)])
    expect(problemsOf(env)[0]).toMatch(why)
  })

  test('CODE-3.14 it is none of the house’s own, and shown where settings are; one of its name is warned of', () => {
    const loaded = load({ ...house, NEOSPACE_TRUST_PROXY: 'loopback', NEOSPACE_RUN_ORIGIN: 'https://run.example' })
    expect(loaded.config).toMatchObject({ runOrigin: 'https://run.example' })
    expect(loaded.config.origins).toEqual(['https://neo.example', 'https://neo.lan'])
    expect(loaded.warnings).toEqual([])
    expect(JSON.stringify(printConfig(loaded))).toContain('https://run.example')
    const beside = { PORT: '4100', NEOSPACE_RUN_ORIGIN: 'http://127.0.0.1:4100' }
    expect(withPort(load(beside).config, 4_100).origins).toEqual(['http://localhost:4100', 'http://[::1]:4100'])
    expect(load({ ...beside, NEOSPACE_RUN_ORIGIN: 'http://localhost:4101' }).warnings[0]).toMatch(/cookies/)
    expect(load().config.runOrigin).toBeNull()
  })
})
