// The guard of outgoing requests against an Internet that lies (SF-03, SF-05, SF-06): real local servers behind invented names.
import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { closeDoors, door, html, page } from '#dev-env/outgoing-door'
import { publicPlace } from '#dev-env/outside'

afterEach(closeDoors)

const to =
  (location: string, status = 302): RequestListener =>
  (_, response) => {
    response.writeHead(status, { location })
    response.end()
  }

describe('what may be fetched', () => {
  test('SEC-5 a page of the open Internet comes, over TLS with the certificate of its name', async () => {
    const { get, outside, outcomes } = await door()
    const found = await get('https://pages.example/a?b=c#d')
    expect(found).toMatchObject({ ok: true, type: 'text/html', charset: 'utf-8' })
    expect(found.ok && found.body.toString()).toBe('<title>/a?b=c</title>')
    expect(await get('https://other.example/')).toEqual({ ok: false, why: 'unreachable' })
    expect(outside.reached).toEqual([`${publicPlace}:443`, `${publicPlace}:443`])
    expect(outcomes).toEqual(['ok', 'unreachable'])
  })

  test('SEC-5 nothing leaves the house where it is switched off', async () => {
    const { get, outside } = await door(html, { enabled: false })
    expect(await get('http://pages.example/')).toEqual({ ok: false, why: 'off' })
    expect([...outside.asked, ...outside.reached]).toEqual([])
  })

  test('SEC-5 what the owner allows is reached, at the port that was named and no other', async () => {
    const { get } = await door(html, {
      allowed: ['wiki.lan:8080', '10.1.0.0/16', '[fd00::7]:81'],
      names: { 'wiki.lan': [['192.168.1.9']], 'inside.example': [['10.1.2.3']], 'beside.example': [['10.2.2.3']] },
    })
    for (const good of ['http://wiki.lan:8080/', 'http://10.1.7.7/', 'http://inside.example/', 'http://[fd00::7]:81/'])
      expect(await get(good), good).toMatchObject({ ok: true })
    for (const bad of ['http://wiki.lan/', 'http://10.1.7.7:81/', 'http://beside.example/', 'http://[fd00::7]/'])
      expect(await get(bad), bad).toEqual({ ok: false, why: 'private' })
  })

  test('SEC-5 the house does not fetch itself, under any of its names', async () => {
    const { get, outside } = await door(html, {
      ownOrigins: ['https://house.example', 'http://127.0.0.1:3000'],
      allowed: ['127.0.0.1:3000', '127.0.0.1:3001'],
      names: { 'house.example': [[publicPlace]] },
    })
    for (const own of ['https://house.example/', 'http://HOUSE.example./api', 'http://127.0.0.1:3000/'])
      expect(await get(own), own).toEqual({ ok: false, why: 'own' })
    expect(outside.reached).toEqual([])
    expect(await get('http://127.0.0.1:3001/')).toMatchObject({ ok: true })
  })
})

describe('SF-03 redirects', () => {
  test.each([
    ['http://127.0.0.1/', 'private'],
    ['http://evil.example/', 'private'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://pages.example/', 'scheme'],
    ['http://pages.example:22/', 'port'],
    ['//user:word@other.example/', 'credentials'],
    ['https://house.example/', 'own'],
  ])('SF-03 one to %s is judged like any address', async (location, why) => {
    const { get, outside } = await door(to(location), { names: { 'evil.example': [['10.0.0.1']] } })
    expect(await get('http://pages.example/')).toEqual({ ok: false, why })
    expect(outside.reached).toEqual([`${publicPlace}:80`])
  })

  test('SF-03 three are followed, the fourth is not, nor is a loop', async () => {
    const steps: RequestListener = (request, response) => {
      const left = Number(request.url?.slice(1))
      if (left > 0) return to(`/${left - 1}`)(request, response)
      return html(request, response)
    }
    const { get } = await door(steps)
    expect(await get('http://pages.example/3')).toMatchObject({ ok: true, address: 'http://pages.example/0' })
    expect(await get('http://pages.example/4')).toEqual({ ok: false, why: 'redirects' })
    const { get: round } = await door(to('/'))
    expect(await round('http://pages.example/')).toEqual({ ok: false, why: 'redirects' })
  })
})

describe('SF-05 answers without end', () => {
  test('SF-05 a body is counted while it streams, whatever its header says, and cut only where that was wanted', async () => {
    const { get, outgoing } = await door((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        while (!response.destroyed && response.write('a'.repeat(16_384)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    expect(await get('http://pages.example/')).toEqual({ ok: false, why: 'large' })
    const cut = await outgoing.get('http://pages.example/', { ...page, whenLonger: 'cut' })
    expect(cut.ok && cut.body.length).toBe(page.maxBytes)
  })

  test('SF-05 a few bytes that unpack to many are stopped on the way', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const { get } = await door((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      response.end(bomb)
    })
    expect(bomb.length).toBeLessThan(page.maxBytes)
    expect(await get('http://pages.example/')).toEqual({ ok: false, why: 'large' })
  })

  test('SF-05 what is packed comes unpacked; packed twice, unknown or broken is refused', async () => {
    const packed =
      (encoding: string, body: Buffer): RequestListener =>
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
        response.end(body)
      }
    const good = await (await door(packed('gzip', gzipSync('hello')))).get('http://pages.example/')
    expect(good.ok && good.body.toString()).toBe('hello')
    for (const encoding of ['gzip, gzip', 'zstd', 'gzip', 'br', 'deflate'])
      expect(await (await door(packed(encoding, Buffer.from('no')))).get('http://pages.example/'), encoding).toEqual({
        ok: false,
        why: 'encoding',
      })
  })

  test('SF-05 whoever drips, says nothing or redirects slowly runs out of time', async () => {
    const drip: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('a'), 20)
      response.once('close', () => clearInterval(timer))
    }
    const withinMs = 300
    expect(await (await door(drip, { withinMs })).get('http://pages.example/')).toEqual({ ok: false, why: 'slow' })
    expect(await (await door(() => undefined, { withinMs })).get('http://pages.example/')).toEqual({
      ok: false,
      why: 'slow',
    })
    const lazy: RequestListener = (request, response) => void setTimeout(() => to('/')(request, response), 120)
    expect(await (await door(lazy, { withinMs })).get('http://pages.example/')).toEqual({ ok: false, why: 'slow' })
    expect(await (await door(() => undefined, { withinMs })).get('https://pages.example/')).toEqual({
      ok: false,
      why: 'slow',
    })
  })

  test('SF-05 a flood of headers and what is no HTTP are refused', async () => {
    const flood = await door(html, {
      raw: (socket) => void socket.on('error', () => {}).write(`HTTP/1.1 200 OK\r\n${'X-A: b\r\n'.repeat(10_000)}`),
    })
    expect(await flood.get('http://pages.example/')).toEqual({ ok: false, why: 'garbled' })
    const other = await door(html, {
      raw: (socket) => void socket.on('error', () => {}).end('220 mail.example ESMTP\r\n'),
    })
    expect(await other.get('http://pages.example/')).toEqual({ ok: false, why: 'garbled' })
  })

  test('SF-05 only what was wanted is read: other types and statuses are not', async () => {
    const { get } = await door((request, response) => {
      response.writeHead(request.url === '/404' ? 404 : 200, { 'content-type': 'application/octet-stream' })
      response.end('x')
    })
    expect(await get('http://pages.example/')).toEqual({ ok: false, why: 'type' })
    expect(await get('http://pages.example/404')).toEqual({ ok: false, why: 'status' })
  })
})

test('SF-05 no more is asked at once than the house may; what is over makes room again', async () => {
  const waiting: (() => void)[] = []
  const { get } = await door((request, response) => void waiting.push(() => html(request, response)), { atOnce: 2 })
  const first = [get('http://pages.example/a'), get('http://pages.example/b')]
  await expect.poll(() => waiting.length).toBe(2)
  expect(await get('http://pages.example/c')).toEqual({ ok: false, why: 'busy' })
  for (const answer of waiting.splice(0)) answer()
  expect((await Promise.all(first)).map(({ ok }) => ok)).toEqual([true, true])
  const next = get('http://pages.example/c')
  await expect.poll(() => waiting.length).toBe(1)
  for (const answer of waiting.splice(0)) answer()
  expect((await next).ok).toBe(true)
})

test('SF-06 every request says the same of the house and nothing of people, and keeps no cookie', async () => {
  const heard: unknown[] = []
  const { get } = await door((request, response) => {
    heard.push(request.rawHeaders)
    response.setHeader('set-cookie', 'a=b')
    if (request.url === '/') return to('http://other.example/b')(request, response)
    return html(request, response)
  })
  await get('http://pages.example/')
  const said = (host: string) => [
    'Host',
    host,
    'User-Agent',
    'NeoSpace/test',
    'Accept',
    'text/html',
    'Accept-Encoding',
    'gzip, deflate, br',
    'Connection',
    'close',
  ]
  expect(heard).toEqual([said('pages.example'), said('other.example')])
})
