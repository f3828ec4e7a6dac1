// OPS-2: where settings come from, what is refused, and that nothing printed holds a secret.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ConfigError, loadConfig, withPort } from './config.ts'
import { configKeys, flaggedKeys } from './keys.ts'
import { printConfig } from './print.ts'
import { openSecrets } from './secrets.ts'

let cwd: string
beforeEach(() => (cwd = mkdtempSync(join(tmpdir(), 'neospace-config-'))))
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const load = (env: Record<string, string> = {}, flags: Record<string, string> = {}) => loadConfig({ env, flags, cwd })

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    load(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('where settings come from', () => {
  test('OPS-2 a flag beats the environment, which beats .env, which beats the default', () => {
    writeFileSync(join(cwd, '.env'), 'PORT=4001\nHOST=0.0.0.0\nNEOSPACE_LOG_LEVEL="debug"\n')
    const { config, raw } = load({ PORT: '4002', HOST: '::' }, { port: '4003' })
    expect(config).toMatchObject({ port: 4003, host: '::', logLevel: 'debug', mode: 'normal' })
    expect([
      raw.get('PORT')?.origin,
      raw.get('HOST')?.origin,
      raw.get('NEOSPACE_LOG_LEVEL')?.origin,
      raw.get('NEOSPACE_MODE')?.origin,
    ]).toEqual(['flag', 'environment', '.env', undefined])
  })

  test('OPS-2 an empty variable counts as not set', () => {
    expect(load({ PORT: '', NEOSPACE_ORIGIN: ' ' }).config).toMatchObject({
      port: 3000,
      origin: 'http://localhost:3000',
    })
  })

  test('OPS-2 a secret may stand in a file, and only in one place', () => {
    writeFileSync(join(cwd, 'token'), 'a-token-of-sixteen-or-more\n')
    expect(load({ NEOSPACE_METRICS_TOKEN_FILE: 'token' }).config.metricsToken?.reveal()).toBe(
      'a-token-of-sixteen-or-more',
    )
    expect(
      problemsOf({ NEOSPACE_METRICS_TOKEN_FILE: 'token', NEOSPACE_METRICS_TOKEN: 'another-token-of-some-length' })[0],
    ).toMatch(/Both NEOSPACE_METRICS_TOKEN and/)
    expect(problemsOf({ NEOSPACE_METRICS_TOKEN_FILE: 'gone' })[0]).toMatch(/cannot be read/)
  })

  test('OPS-2 secrets have no flag, because flags are seen by every process', () => {
    expect(flaggedKeys.map((key) => key.name)).not.toContain('DATABASE_URL')
    expect(configKeys.filter((key) => 'secret' in key).map((key) => key.name)).toEqual([
      'DATABASE_URL',
      'REDIS_URL',
      'NEOSPACE_METRICS_TOKEN',
      'NEOSPACE_SECRET',
      'NEOSPACE_KEYRING',
    ])
  })
})

describe('what is refused', () => {
  test('OPS-2 all problems are listed at once, each in a sentence that names the setting', () => {
    const problems = problemsOf({
      PORT: '70000',
      HOST: 'not a host',
      NEOSPACE_ORIGIN: 'ftp://x',
      NEOSPACE_MODE: 'maintenance',
      NEOSPACE_LOG_LEVEL: 'loud',
      NEOSPACE_LIMITS_FACTOR: '0',
      NEOSPACE_TRUST_PROXY: '10.0.0.0/99',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      NEOSPACE_SECRET: 'short',
      NEOSPACE_ORIGN: 'x',
    })
    expect(problems).toHaveLength(10)
    for (const problem of problems) expect(problem).toMatch(/^[A-Z_]+ .+[.?]/)
    expect(problems.join(' ')).not.toContain('hunter2')
  })

  test('OPS-2 an unknown NEOSPACE_ variable is refused with the name that was probably meant', () => {
    expect(problemsOf({ NEOSPACE_ORIGN: 'x' })[0]).toContain('did you mean NEOSPACE_ORIGIN?')
    expect(problemsOf({ NEOSPACE_COMPLETELY_ELSE: 'x' })[0]).not.toContain('did you mean')
    writeFileSync(join(cwd, '.env'), 'NEOSPACE_DATAA=x\n')
    expect(problemsOf({})[0]).toMatch(/NEOSPACE_DATAA \(in \.env\).*NEOSPACE_DATA\?/)
  })

  test('OPS-2 variables of the test suites and of other programs are none of its business', () => {
    expect(problemsOf({ NEOSPACE_TEST_PG: '1', HOME: '/root', DATABASE: 'x' })).toEqual([])
  })

  test.each([
    '*',
    '127.1',
    '10.0.0.0/33',
    'wiki.lan:0',
    'wiki.lan:99999',
    'https://wiki.lan',
    '[wiki.lan]:80',
    'fe80::1%eth0',
  ])('SEC-5 %s is no exception that can be made', (text) => {
    expect(problemsOf({ NEOSPACE_OUTGOING_ALLOW: `wiki.lan, ${text}` })).toEqual([
      `NEOSPACE_OUTGOING_ALLOW must list names or networks such as wiki.lan, wiki.lan:8080 or 10.1.0.0/16; "${text}" is neither.`,
    ])
  })

  test('SEC-5 what may be fetched is read and printed as it was written', () => {
    const loaded = load({
      NEOSPACE_OUTGOING: 'off',
      NEOSPACE_OUTGOING_ALLOW: 'Wiki.lan:8080, [fd00::7]:81,10.1.0.0/16',
      NEOSPACE_PUSH_ALLOW: 'pushes.lan',
    })
    expect(loaded.config.outgoing).toBe(false)
    const printed = JSON.stringify(printConfig(loaded))
    for (const kept of ['Wiki.lan:8080, [fd00::7]:81, 10.1.0.0/16', 'pushes.lan']) expect(printed).toContain(kept)
  })

  test.each(['0', '-1', '1e3', 'NaN', 'Infinity', '١', '1.2.3'])('OPS-2 the limits factor "%s" is refused', (value) => {
    expect(problemsOf({ NEOSPACE_LIMITS_FACTOR: value })).toHaveLength(1)
  })

  test.each([
    'https://a.example/path',
    'https://user@a.example',
    'https://a.example?x',
    'a.example',
    'javascript:alert(1)',
  ])('OPS-2 the origin "%s" is refused', (value) => {
    expect(problemsOf({ NEOSPACE_ORIGIN: value })).toHaveLength(1)
  })

  test('SEC-2 http and https origins cannot be mixed, because one cookie serves all', () => {
    expect(problemsOf({ NEOSPACE_ORIGIN: 'https://a.example', NEOSPACE_EXTRA_ORIGINS: 'http://b.example' })[0]).toMatch(
      /all of them must be http or all https/,
    )
  })
})

describe('what it decides', () => {
  test('SEC-2 https makes the cookie Secure, plain HTTP by explicit configuration does not', () => {
    expect(load({ NEOSPACE_ORIGIN: 'https://neo.example/' }).config).toMatchObject({
      origin: 'https://neo.example',
      origins: ['https://neo.example'],
      secureCookies: true,
    })
    expect(load({ NEOSPACE_ORIGIN: 'http://192.168.1.5:3000' }).config).toMatchObject({
      secureCookies: false,
      origins: ['http://192.168.1.5:3000'],
    })
  })

  test('SEC-2 a house on localhost accepts the three names of loopback with its port, and no other', () => {
    expect(load({ PORT: '4100' }).config.origins).toEqual([
      'http://localhost:4100',
      'http://127.0.0.1:4100',
      'http://[::1]:4100',
    ])
  })

  test('OPS-2 the real port replaces 0 in the address unless an address was given', () => {
    expect(withPort(load({ PORT: '0', NEOSPACE_EXTRA_ORIGINS: 'http://box.lan:80' }).config, 51_234)).toMatchObject({
      port: 51_234,
      origin: 'http://localhost:51234',
      origins: ['http://localhost:51234', 'http://127.0.0.1:51234', 'http://[::1]:51234', 'http://box.lan'],
    })
    expect(withPort(load({ PORT: '0', NEOSPACE_ORIGIN: 'https://neo.example' }).config, 51_234)).toMatchObject({
      port: 51_234,
      origin: 'https://neo.example',
    })
  })

  test('OPS-2 the data folder and SQLite file are absolute, relative to where the command runs', () => {
    const { config } = load({ NEOSPACE_DATA: 'house' })
    expect(config.dataDir).toBe(join(cwd, 'house'))
    expect(config.database).toEqual({ kind: 'sqlite', file: join(cwd, 'house', 'neospace.sqlite') })
  })

  test('OPS-2 listening to the network without an address to match is warned of, and so is a limits factor', () => {
    expect(load({ HOST: '0.0.0.0' }).warnings[0]).toMatch(/set NEOSPACE_ORIGIN/)
    expect(load({ HOST: '0.0.0.0', NEOSPACE_ORIGIN: 'http://10.0.0.2:3000' }).warnings[0]).toMatch(/plain HTTP/)
    expect(load({ NEOSPACE_LIMITS_FACTOR: '100' }).warnings[0]).toMatch(/by 100/)
    expect(load().warnings).toEqual([])
  })
})

describe('what is printed', () => {
  const canaries = {
    DATABASE_URL: 'postgres://neo:canary-one@db:5432/neo',
    NEOSPACE_METRICS_TOKEN: 'canary-two-canary-two',
    NEOSPACE_SECRET: 'canary-three-canary-three-canary-three',
  }

  test('OPS-2 no way of printing the configuration shows a secret', () => {
    const loaded = load(canaries)
    for (const shown of [
      JSON.stringify(loaded.config),
      inspect(loaded.config, { depth: 9, showHidden: true }),
      JSON.stringify(printConfig(loaded)),
      String(loaded.config.secret),
    ])
      expect(shown).not.toContain('canary')
    expect(loaded.config.secret?.reveal()).toBe(canaries.NEOSPACE_SECRET)
  })

  test('OPS-2 every setting is printed with its origin', () => {
    writeFileSync(join(cwd, '.env'), 'NEOSPACE_MODE=read_only\n')
    const rows = printConfig(load({ ...canaries, PORT: '4000' }, { host: '::1' }))
    expect(rows.map((row) => row.name)).toEqual(configKeys.map((key) => key.name))
    expect(rows.find((row) => row.name === 'PORT')).toMatchObject({ value: '4000', origin: 'environment' })
    expect(rows.find((row) => row.name === 'HOST')).toMatchObject({ value: '::1', origin: 'flag' })
    expect(rows.find((row) => row.name === 'NEOSPACE_MODE')).toMatchObject({ value: 'read_only', origin: '.env' })
    expect(rows.find((row) => row.name === 'NEOSPACE_LOG_LEVEL')).toMatchObject({ value: 'info', origin: 'default' })
    expect(rows.find((row) => row.name === 'DATABASE_URL')).toMatchObject({
      value: 'postgres://db:5432/neo (name and password hidden)',
    })
  })
})

describe('secrets', () => {
  const mode = (path: string) => statSync(path).mode & 0o777

  test('OPS-1 they are made at the first start, for this user alone, and stay the same', () => {
    const { config } = load()
    const first = openSecrets(config)
    expect(mode(join(config.dataDir, 'secrets'))).toBe(0o700)
    expect(mode(join(config.dataDir, 'secrets', 'root.key'))).toBe(0o600)
    expect(openSecrets(config).key('cookie')).toEqual(first.key('cookie'))
    expect(first.key('cookie')).toHaveLength(32)
    expect(first.key('cookie')).not.toEqual(first.key('csrf'))
  })

  test('OPS-1 they differ from house to house', () => {
    expect(openSecrets({ dataDir: join(cwd, 'a'), secret: null }).key('csrf')).not.toEqual(
      openSecrets({ dataDir: join(cwd, 'b'), secret: null }).key('csrf'),
    )
  })

  test('OPS-1 readable to others, or a link elsewhere, they are refused with what to do', () => {
    const { config } = load()
    openSecrets(config)
    const file = join(config.dataDir, 'secrets', 'root.key')
    chmodSync(file, 0o640)
    expect(() => openSecrets(config)).toThrow(`chmod 600 ${file}`)
    chmodSync(file, 0o600)
    chmodSync(join(config.dataDir, 'secrets'), 0o755)
    expect(() => openSecrets(config)).toThrow(/chmod 700/)
    mkdirSync(join(cwd, 'b', 'secrets'), { recursive: true, mode: 0o700 })
    symlinkSync(file, join(cwd, 'b', 'secrets', 'root.key'))
    expect(() => openSecrets({ dataDir: join(cwd, 'b'), secret: null })).toThrow(/symbolic link/)
  })

  test('OPS-2 NEOSPACE_SECRET replaces the file and leaves none', () => {
    const { config } = load({ NEOSPACE_SECRET: 'x'.repeat(32) })
    const other = load({ NEOSPACE_SECRET: 'y'.repeat(32) })
    expect(openSecrets(config).key('csrf')).not.toEqual(openSecrets(other.config).key('csrf'))
    expect(() => readFileSync(join(config.dataDir, 'secrets', 'root.key'))).toThrow(/ENOENT/)
  })

  test('OPS-1 a damaged root is refused, not replaced', () => {
    const { config } = load()
    openSecrets(config)
    writeFileSync(join(config.dataDir, 'secrets', 'root.key'), 'short')
    expect(() => openSecrets(config)).toThrow(/damaged/)
  })
})
