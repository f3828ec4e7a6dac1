// The guard of what the house sends: where to, and how much of it at once.
import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { closeDoors, door, html } from '#dev-env/outgoing-door'
import { publicPlace } from '#dev-env/outside'

afterEach(closeDoors)

const [ada, bob] = [1, 2]
const elsewhere: RequestListener = (_, response) => {
  response.writeHead(302, { location: 'https://10.0.0.1/' })
  response.end()
}

describe('what may be sent', () => {
  const sent = { headers: { TTL: 60, 'content-length': 5 }, body: Buffer.from('words') }

  test('SEC-5 bytes go to https alone, and of the answer the status is taken, whatever it is', async () => {
    const came: string[] = []
    const { outgoing, outcomes } = await door((request, response) => {
      came.push(JSON.stringify([request.method, request.url, request.headers['ttl'], request.headers.cookie ?? null]))
      request.resume()
      response.writeHead(429, { 'retry-after': '7' })
      response.end('said at length')
    })
    const answer = await outgoing.post('https://pages.example/a?b', sent, ada)
    expect(answer).toEqual({ ok: true, status: 429, retryAfter: '7' })
    expect(came).toEqual(['["POST","/a?b","60",null]'])
    expect(await outgoing.post('http://pages.example/a', sent, ada)).toEqual({ ok: false, why: 'scheme' })
    expect(outcomes).toEqual(['ok', 'scheme'])
  })

  test('SEC-5 nothing is sent inside, by no name and no redirect', async () => {
    const { outgoing, outside } = await door(elsewhere, { names: { 'inside.example': [['10.0.0.1']] } })
    for (const [address, why] of [
      ['https://10.0.0.1/', 'private'],
      ['https://inside.example/', 'private'],
      ['https://pages.example:8443/', 'port'],
      ['https://nowhere.example/', 'unknown'],
    ] as const)
      expect(await outgoing.post(address, sent, ada), address).toEqual({ ok: false, why })
    expect(outside.reached).toEqual([])
    expect(await outgoing.post('https://pages.example/', sent, ada)).toMatchObject({ ok: true, status: 302 })
    expect(outside.reached).toEqual([`${publicPlace}:443`])
  })

  test('SEC-5 an address is judged before anybody is asked for its name', async () => {
    const { outgoing, outside } = await door()
    const addresses = [
      'https://pages.example/',
      'http://pages.example/',
      'https://localhost/',
      'https://house.example/',
    ]
    expect(addresses.map((address) => outgoing.judge(address))).toEqual([null, 'scheme', 'private', 'own'])
    const { outgoing: closed } = await door(html, { enabled: false })
    expect(closed.judge('https://pages.example/')).toBe('off')
    expect(outside.asked).toEqual([])
  })

  test('SEC-5 what the owner lets it fetch is not sent to, and what it may send to is not fetched', async () => {
    const names = { 'wiki.lan': [['192.168.1.9']], 'pushes.lan': [['192.168.1.8']] }
    const { outgoing, get, outside } = await door(html, {
      allowed: ['wiki.lan', '10.0.0.0/8'],
      allowedToPost: ['pushes.lan'],
      names,
    })
    for (const inside of ['https://wiki.lan/', 'https://10.0.0.7/']) {
      expect(outgoing.judge(inside), inside).toBe('private')
      expect(await outgoing.post(inside, sent, ada), inside).toEqual({ ok: false, why: 'private' })
    }
    expect(await get('https://pushes.lan/')).toEqual({ ok: false, why: 'private' })
    expect(outside.reached).toEqual([])
    expect(outgoing.judge('https://pushes.lan/')).toBe(null)
    await outgoing.post('https://pushes.lan/', sent, ada)
    expect(outside.reached).toEqual(['192.168.1.8:443'])
  })

  test('SF-05 a push service that says nothing holds up neither what is fetched nor what is sent for others', async () => {
    const waiting: (() => void)[] = []
    const { outgoing, get } = await door(
      (request, response) => {
        request.resume()
        if (request.url === '/slow') waiting.push(() => response.end())
        else html(request, response)
      },
      { atOnce: 1, postsAtOnce: 3 },
    )
    const slow = [1, 2, 3].map(() => outgoing.post('https://pages.example/slow', sent, ada))
    await expect.poll(() => waiting.length).toBe(2)
    expect(await get('http://pages.example/')).toMatchObject({ ok: true })
    expect(await outgoing.post('https://pages.example/', sent, bob)).toMatchObject({ ok: true, status: 200 })
    expect(waiting).toHaveLength(2)
    waiting.shift()?.()
    await expect.poll(() => waiting.length).toBe(2)
    for (const answer of waiting) answer()
    expect((await Promise.all(slow)).map(({ ok }) => ok)).toEqual([true, true, true])
  })
})
