// The headers of every kind of answer, each held against one list, so that a header that is lost or added is seen.
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtClient } from '#bedrock/http/pages'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

let house: TestNeoSpace
beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
})
afterAll(() => house[Symbol.asyncDispose]())

interface Heard {
  readonly status: number
  /** Without what differs from answer to answer. */
  readonly headers: Record<string, string>
  readonly body: string
}

/** Sends these bytes and reads the one answer. */
async function knock(text: string, to = house): Promise<Heard> {
  const socket = connect(Number(new URL(to.url).port), '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (data: string) => (heard += data))
  socket.on('error', () => {})
  socket.write(text)
  await once(socket, 'close')
  const [head = '', ...rest] = heard.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  // How the caller stands with the limits is tested with the limits.
  const passing =
    /^(ratelimit|ratelimit-policy|date|connection|content-length|transfer-encoding|etag|last-modified|set-cookie|keep-alive)$/
  const headers = lines
    .map((line) => /^([^:]+): (.*)$/.exec(line) ?? [])
    .flatMap(([, name = '', value = '']): [string, string][] =>
      passing.test(name.toLowerCase()) ? [] : [[name.toLowerCase(), masked(value, to)]],
    )
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers), body: rest.join('\r\n\r\n') }
}
const masked = (value: string, to: TestNeoSpace): string =>
  value
    .replaceAll(/'nonce-[0-9a-f]{32}'/g, "'nonce-…'")
    .replaceAll(`:${new URL(to.url).port}`, ':…')
    .replace(/^[0-9a-f-]{36}$/, 'an id')

const ask = (line: string, ...headers: string[]): string =>
  [`${line} HTTP/1.1`, 'Host: house', 'Connection: close', ...headers, '', ''].join('\r\n')

const powers =
  'accelerometer=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-create=(), publickey-credentials-get=(), serial=(), usb=(), window-management=(), xr-spatial-tracking=()'
/** Of the house's own pages, where people record their voice and use passkeys. */
const given = ['microphone', 'publickey-credentials-create', 'publickey-credentials-get']
const speaking = {
  'permissions-policy': given.reduce((rest, power) => rest.replace(`${power}=()`, `${power}=(self)`), powers),
}
const common = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}
/** Of every answer that came as far as a door. */
const known = {
  ...common,
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  'x-request-id': 'an id',
}
const page = {
  ...known,
  'permissions-policy': powers,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'nonce-…'",
    "style-src 'self' 'nonce-…'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self' ws://localhost:… ws://127.0.0.1:…",
    "worker-src 'self'",
    "manifest-src 'self'",
    'frame-src http://localhost:…/frames/ http://127.0.0.1:…/frames/',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types house-worker lobby-copyist song-renderer',
  ].join(';'),
}
/** Opened as a page, what is none may do nothing. */
const pageless = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
const usual = { ...known, ...pageless }
const bare = { ...common, ...pageless, 'cache-control': 'no-store' }
const json = { 'content-type': 'application/json; charset=utf-8' }
const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
const websocket = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']

describe('what every answer carries', () => {
  it.each([
    ['the page', ask('GET /', 'Accept: text/html'), 200, { ...page, ...speaking, ...html }],
    [
      'the page of an address inside',
      ask('GET /rooms/general', 'Accept: text/html'),
      200,
      { ...page, ...speaking, ...html },
    ],
    ['the page of nothing', ask('GET /nowhere', 'Accept: text/html'), 200, { ...page, ...speaking, ...html }],
    ['a rendered page', ask('GET /docs/api', 'Accept: text/html'), 200, { ...page, ...html }],
    [
      'a page on Linux, where no browser has Bluetooth or knows its name',
      ask('GET /docs/api', 'Accept: text/html', 'User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/150'),
      200,
      { ...page, ...html, 'permissions-policy': powers.replace('bluetooth=(), ', '') },
    ],
    [
      'the worker that shows pushes',
      ask('GET /sw.js'),
      200,
      {
        ...known,
        'content-security-policy':
          "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
      },
    ],
    [
      'what a home screen reads',
      ask('GET /manifest.webmanifest'),
      200,
      { ...usual, 'content-type': 'application/manifest+json; charset=utf-8', 'cache-control': 'no-cache' },
    ],
    ['JSON', ask('GET /api/session'), 200, { ...usual, ...json, 'cache-control': 'no-store' }],
    ['a refusal', ask('GET /api/rooms'), 401, { ...usual, ...json, 'cache-control': 'no-store' }],
    ['a forged request', ask('DELETE /api/session'), 403, { ...usual, ...json, 'cache-control': 'no-store' }],
    ['nothing of the API', ask('GET /api/nothing'), 404, { ...usual, ...json, 'cache-control': 'no-store' }],
    ['nothing of the assets', ask('GET /assets/no.js'), 404, { ...usual, ...json, 'cache-control': 'no-store' }],
    [
      'a method without a route',
      ask('OPTIONS /api/session'),
      405,
      { ...usual, ...json, 'cache-control': 'no-store', allow: 'DELETE, GET, POST' },
    ],
    ['an address that cannot be read', ask('GET /%ff'), 400, { ...bare, ...json, 'x-request-id': 'an id' }],
    ['what is no HTTP', 'GARBAGE\r\n\r\n', 400, { ...bare, ...json, 'x-request-id': 'an id' }],
    [
      'headers without end',
      ask('GET /', `X-Long: ${'a'.repeat(20_000)}`),
      413,
      { ...bare, ...json, 'x-request-id': 'an id' },
    ],
    [
      'a handshake by polling',
      ask('GET /socket.io/?EIO=4&transport=polling'),
      400,
      { ...bare, 'content-type': 'application/json' },
    ],
    [
      'a handshake without an upgrade',
      ask('GET /socket.io/?EIO=4&transport=websocket'),
      400,
      { ...bare, 'content-type': 'application/json' },
    ],
  ])('SEC-1.1 %s carries exactly the headers of this list', async (_, text, status, headers) => {
    const heard = await knock(text)
    expect(heard.headers).toEqual(headers)
    expect(heard.status).toBe(status)
    // No answer says anything of the machinery behind it.
    if (status >= 400) expect(heard.body).not.toMatch(/FST_|HPE_|statusCode|\bat \S+\.[jt]s/)
    if (status >= 400 && headers['content-type'].includes('charset'))
      expect(JSON.parse(heard.body.replace(/^[0-9a-f]+\r\n|\r\n0\r\n.*$/gs, ''))).toMatchObject({ ok: false })
  })

  it('SEC-1.1 an asset is kept for ever and carries what every answer carries that is no page', async () => {
    const assets = await readdir(join(builtClient, 'assets'))
    for (const kind of ['.js', '.css', '.woff2', '.svg']) {
      const name = assets.find((found) => found.endsWith(kind))
      if (name === undefined) continue
      const { status, headers } = await knock(ask(`GET /assets/${name}`))
      expect(status).toBe(200)
      const { 'content-type': type, ...rest } = headers
      expect(type).toMatch(/^((application\/javascript|text\/css); charset=utf-8|font\/woff2|image\/svg\+xml)$/)
      expect(rest).toEqual({
        ...usual,
        'accept-ranges': 'bytes',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      })
    }
    expect(assets.some((name) => name.endsWith('.js'))).toBe(true)
  })

  it('EDGE-17 an asset comes compressed to whoever takes that, and is the same', async () => {
    const assets = await readdir(join(builtClient, 'assets'))
    const name = assets.find((found) => found.startsWith('index') && found.endsWith('.js')) ?? ''
    const as = async (coding: string) => {
      const answer = await fetch(`${house.url}/assets/${name}`, { headers: { 'accept-encoding': coding } })
      return { coding: answer.headers.get('content-encoding'), text: await answer.text(), sent: answer.headers }
    }
    const [plain, br, gzip] = [await as('identity'), await as('br'), await as('gzip')]
    expect([plain.coding, br.coding, gzip.coding]).toEqual([null, 'br', 'gzip'])
    expect(br.text).toBe(plain.text)
    expect(gzip.text).toBe(plain.text)
    expect(Number(br.sent.get('content-length'))).toBeLessThan(plain.text.length / 2)
  })

  it('SEC-1.1 a socket that is refused before it opens is cut off, and one elsewhere is not answered', async () => {
    const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
    const upgrade = (path: string): string =>
      [`GET ${path} HTTP/1.1`, 'Host: house', ...websocket, key, '', ''].join('\r\n')
    expect((await knock(upgrade('/elsewhere'))).status).toBeNaN()
    const polling = await knock(upgrade('/socket.io/?EIO=4&transport=polling'))
    expect(polling.status).toBe(400)
    expect(polling.body).toMatch(/^[\w ]*$/)
  })
})

describe('nonces', () => {
  it('SEC-1.3 are of one answer alone, and those in the page are those in its policy', async () => {
    const seen = new Set<string>()
    for (const path of ['/', '/', '/rooms/general', '/docs/api', '/docs/api', '/nowhere']) {
      const answer = await fetch(`${house.url}${path}`, { headers: { accept: 'text/html' } })
      const policy = answer.headers.get('content-security-policy') ?? ''
      const allowed = [...policy.matchAll(/'nonce-([0-9a-f]{32})'/g)].map(([, nonce = '']) => nonce)
      expect(allowed).toHaveLength(2)
      for (const nonce of allowed) {
        expect(seen.has(nonce), `${path} answers with a nonce that was there before`).toBe(false)
        seen.add(nonce)
      }
      const text = await answer.text()
      const written = [...text.matchAll(/nonce="([^"]*)"/g)].map(([, nonce = '']) => nonce)
      expect(written.length).toBeGreaterThan(0)
      for (const nonce of written) expect(allowed).toContain(nonce)
      expect(text).not.toContain('__CSP_NONCE__')
      // A page that may be kept would bring its nonce back.
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('HSTS', () => {
  it('SEC-1.2 is sent by a house whose address is https, with every answer, and by no other', async () => {
    await using secure = await testNeoSpace({ dialect: 'sqlite', env: { NEOSPACE_ORIGIN: 'https://house.example' } })
    const texts = [
      ask('GET /', 'Accept: text/html'),
      ask('GET /api/session'),
      ask('GET /api/nothing'),
      ask('GET /%ff'),
      'GARBAGE\r\n\r\n',
      ask('GET /socket.io/?EIO=4&transport=polling'),
    ]
    for (const text of texts) {
      const { headers } = await knock(text, secure)
      expect(headers['strict-transport-security'], text).toBe('max-age=31536000')
      expect((await knock(text)).headers, text).not.toHaveProperty('strict-transport-security')
    }
    const { headers } = await knock(texts[0] ?? '', secure)
    expect(headers['content-security-policy']).toContain("connect-src 'self' wss://house.example;")
  })
})
