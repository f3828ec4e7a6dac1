// Sketches in a real Chromium: each kind begins, speaks, obeys and ends, and what is too much is taken away.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { harming } from '#dev-env/hostile-sketches/harming'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { launch, openPage } from './browser.ts'
import { type Place, runnerPlace } from './runner-place.ts'
import { sampleSketches } from './sample-sketches.ts'

let house: TestNeoSpace
let browser: Browser
beforeAll(async () => {
  house = await testNeoSpace({ dialect: 'sqlite' })
  browser = await launch(['--enable-unsafe-swiftshader'])
})
afterAll(async () => {
  await browser.close()
  await house[Symbol.asyncDispose]()
})
const begin = async (): Promise<Place> => await runnerPlace(await openPage(browser, house.config.origin))

describe('a sketch', () => {
  it('CODE-3.4 of each kind begins, moves and shows its picture', async () => {
    const place = await begin()
    for (const { kind, code } of sampleSketches) {
      await place.run({ kind, code, knobs: { size: 30 } })
      const told = await place.until((text) => /"frame":[1-9]/.test(text))
      expect(told, kind).toMatch(/"say":"started".*"frame":[1-9]/)
      expect(told, kind).not.toMatch(/"failed"|"stopped"/)
      expect(await place.call('picture', [160, 90]), kind).toMatchObject({ type: 'image/png' })
    }
    expect(place.page.complaints).toEqual([])
    await place.page.context().close()
  })

  it('CODE-3.5 tells its rows as data, and what went wrong with the line', async () => {
    const place = await begin()
    const told = async (kind: 'canvas' | 'html' | 'shader' | 'p5', code: string): Promise<string> => {
      await place.run({ kind, code })
      return await place.until((text) => /"failed"|"log"/.test(text))
    }
    const rows = await told('canvas', 'console.warn("a",\n 1, {b:[null]}, ()=>1)')
    expect(rows).toContain('"level":"warn","values":[{"is":"text","text":"a"},{"is":"number","text":"1"}')
    expect(rows).toContain('["b",{"is":"list","name":"Array","parts":[["0",{"is":"word","text":"null"}]],"more":0}]')
    expect(rows).toContain('"line":1')
    expect(await told('canvas', '\n\nnothing()')).toMatch(/nothing is not defined","line":3/)
    expect(await told('canvas', 'let a\nlet let')).toMatch(/SyntaxError.*"line":2/)
    expect(await told('p5', 'function setup(){}\nfunction draw(){\n nothing() }')).toMatch(
      /nothing is not defined","line":3/,
    )
    expect(await told('html', '<p>a</p>\n<script>\nnothing()</script>')).toMatch(/nothing is not defined","line":3/)
    expect(await told('shader', 'void main(){\n gl_FragColor = 1;\n}')).toMatch(/"failed".*"line":2/)
    await place.page.context().close()
  })

  it('CODE-3.6 has its knobs turned, a line evaluated, and a shader taken anew', async () => {
    const place = await begin()
    await place.run({ kind: 'canvas', code: 'let a=2;function f(){return knobs.size}', knobs: { size: 3 } })
    const answer = async (id: number, text: string): Promise<string> => {
      await place.call('evaluate', [id, text])
      return (await place.until((said) => said.includes(`"id":${id}`))).replace(/.*(?="id")/, '')
    }
    expect(await answer(1, 'a+f()')).toContain('"value":{"is":"number","text":"5"},"failed":false')
    await place.call('knob', ['size', 40])
    await answer(2, 'function f(){return knobs.size+1}')
    expect(await answer(3, 'f()')).toContain('"text":"41"')
    expect(await answer(4, 'nothing')).toContain('"failed":true')
    await place.run({
      kind: 'shader',
      code: 'void main(){gl_FragColor=vec4(size);}',
      knobs: { size: 1, ink: '#ff0000' },
    })
    expect(await answer(5, 'void main(){gl_FragColor=vec4(ink,uTime);}')).toContain('"failed":false')
    expect(await answer(6, 'void main(){ no }')).toContain('"failed":true')
    await place.page.context().close()
  })

  it('CODE-3.8 runs beside two others, and a fourth takes the place of the one that nobody saw for longest', async () => {
    const place = await begin()
    for (const at of [0, 1, 2]) await place.run({ kind: 'canvas', code: '' }, at)
    const show = (at: number, display: string): Promise<void> =>
      place.page.evaluate(([of, how]) => document.querySelector<HTMLElement>(of)?.style.setProperty('display', how), [
        `.tried-${at}`,
        display,
      ] as const)
    for (const at of [0, 1, 2]) {
      await show(at, 'none')
      expect(await place.until((text) => text.includes('"paused"'), at)).toContain('"paused"')
    }
    await show(0, '')
    expect(await place.until((text) => text.includes('"resumed"'), 0)).toContain('"resumed"')
    await place.run({ kind: 'canvas', code: '' }, 3)
    expect(await place.until((text) => text.includes('"stopped"'), 1)).toContain('"why":"turn"')
    expect(await place.page.locator('iframe').count()).toBe(3)
    await place.page.context().close()
  })

  it('CODE-3.9 UC-08 has no keys, and what looks like a form takes none', async () => {
    const place = await begin()
    const form =
      '<input id=p type=password autofocus style="width:300px;height:200px"><script>addEventListener("keydown",(e)=>console.log("KEY",e.key));p.focus();p.oninput=()=>console.log("TYPED",p.value)</script>'
    await place.run({ kind: 'html', code: form })
    const { page } = place
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'))
      field.id = 'own'
      field.style.cssText = 'position:fixed;inset-block-end:0;inset-inline-end:0;z-index:999'
      field.focus()
    })
    await page.locator('.tried-0 iframe').click({ position: { x: 40, y: 40 } })
    await page.keyboard.type('secret', { delay: 20 })
    expect(await place.until((text) => /KEY|TYPED/.test(text), 0, 300)).not.toMatch(/KEY|TYPED/)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own')
    expect(await page.locator('#own').inputValue()).toBe('secret')
    await place.run({ kind: 'html', code: form, grants: ['keyboard'] })
    await page.locator('.tried-0 iframe').click({ position: { x: 40, y: 40 } })
    await page.keyboard.type('ab', { delay: 20 })
    expect(await place.until((text) => /TYPED/.test(text))).toMatch(/KEY.*TYPED/)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
    await page.context().close()
  })

  it('CODE-3.10 CODE-3.7 UC-07 ends a loop with its line while the page answers', async () => {
    const place = await begin()
    await place.run({ kind: 'canvas', code: 'let a=0\n\nwhile(true) a++' })
    expect(await place.until((text) => text.includes('"stopped"'), 0, 5_000)).toContain('"why":"loop","line":3')
    await place.run({ kind: 'html', code: '<p>\n<script>\nfor(;;);</script>' })
    expect(await place.until((text) => text.includes('"stopped"'), 0, 5_000)).toContain('"why":"loop","line":3')
    await place.page.context().close()
  })

  it('CODE-3.12 UC-09 is stopped when it flashes, and not when it moves', async () => {
    const place = await begin()
    const flash = 'loop((t)=>{ctx.fillStyle=Math.floor(t/60)%2?"#fff":"#000";ctx.fillRect(0,0,width,height)})'
    const css =
      '<style>@keyframes a{from{background:#000}to{background:#fff}}div{position:fixed;inset:0;animation:a .1s steps(2,jump-none) infinite}</style><div>'
    const calm = 'loop((t)=>{ctx.fillStyle=`hsl(${t/20} 80% 50%)`;ctx.fillRect(t/9%width,0,90,height)})'
    for (const [kind, code, why] of [
      ['canvas', flash, true],
      ['html', css, true],
      ['canvas', calm, false],
    ] as const) {
      await place.run({ kind, code })
      const told = await place.until((text) => text.includes('"stopped"'), 0, 4_000)
      expect(told.includes('"why":"flashing"'), code).toBe(why)
    }
    await place.page.context().close()
  })

  it('CODE-3.13 sees its world, hears what changed, and what it wishes arrives', async () => {
    const place = await begin()
    const code =
      'world.onchange=(n)=>{console.log(n.join(),world.strokes.length,world.connected,Object.isFrozen(world.strokes));world.push("strokes",{x:1})}'
    await place.run({ kind: 'canvas', code, grants: ['world'] })
    await place.page.evaluate(() => {
      const { runner, told } = Reflect.get(window, 'placeOf')(0)
      runner.onWorld = (wish: unknown) => told.push({ say: 'wish', wish })
    })
    const fields = [{ name: 'strokes', is: 'list', items: [{ id: 1, value: { x: 2 } }] }]
    await place.call('world', [{ connected: true, can_write: true, rev: 1, fields }])
    const told = await place.until((text) => text.includes('wish'))
    expect(told).toContain('"text":"strokes"')
    expect(told).toContain('"wish":{"do":"push","field":"strokes","value":{"x":1}}')
    await place.run({ kind: 'canvas', code: 'console.log(typeof world)' })
    expect(await place.until((text) => text.includes('"log"'))).toContain('"text":"undefined"')
    await place.page.context().close()
  })

  it('CODE-3.13 CODE-5.15 what it wishes before it is told of its world waits in its order, and it hears what is too much or refused', async () => {
    const place = await begin()
    const hear = () =>
      place.page.evaluate(() => {
        const { runner, told } = Reflect.get(window, 'placeOf')(0)
        runner.onWorld = (wish: unknown) => told.push({ say: 'wish', wish })
      })
    const now = { connected: true, can_write: true, rev: 1, fields: [] }
    const code = 'world.add("first",1);world.add("second",2);setTimeout(() => world.add("third",3), 10)'
    await place.run({ kind: 'canvas', code, grants: ['world'] })
    await hear()
    await place.call('world', [now])
    const told = await place.until((text) => text.includes('third'))
    expect([...told.matchAll(/"field":"(\w+)"/g)].map(([, field]) => field)).toEqual(['first', 'second', 'third'])
    await place.call('world', [{ refused: 'That is no field.' }])
    expect(await place.until((text) => text.includes('That is no field.'))).toContain('"level":"warn"')

    const many = 'let n = 0; setInterval(() => { for (let i = 0; i < 30; i++) world.add("water", ++n) }, 1100)'
    await place.run({ kind: 'canvas', code: many, grants: ['world'] })
    await hear()
    const warned = await place.until((text) => text.includes('is lost'), 0, 15_000)
    expect(warned).toContain('"level":"warn"')
    expect(warned).not.toContain('"wish"')
    await place.call('world', [now])
    const released = await place.until((text) => text.includes('"by":60'))
    expect(released).not.toContain('"by":61')
    await place.page.context().close()
  })
})

describe('what is too much', () => {
  const some =
    process.env['NEOSPACE_TEST_TIER'] === 'test'
      ? harming.filter(({ what }) => /^(promises|rows|a canvas too large$)/.test(what))
      : harming
  it.each(some.map((one) => [one.what, one] as const))(
    'CODE-3.7 UC-07 %s is taken away or can be stopped, and the page answers',
    async (_, harm) => {
      const place = await begin()
      void place.run({ kind: 'canvas', code: harm.code, grants: harm.grants ?? [] }).catch(() => {})
      await expect
        .poll(() => place.page.locator('iframe').count())
        .toBe(1)
        .catch(() => {})
      if (harm.ends) {
        const told = await place.until((text) => text.includes('"stopped"'), 0, 25_000)
        expect(told).toMatch(/"why":"(?:silent|loop|flood|memory)"/)
      } else await place.page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 1_500)))
      const from = Date.now()
      await place.page.evaluate(() => new Promise(requestAnimationFrame))
      expect(Date.now() - from).toBeLessThan(1_500)
      await place.call('stop')
      expect(await place.page.locator('iframe').count()).toBe(0)
      // It can run again.
      await place.run({ kind: 'canvas', code: 'console.log("again")' })
      expect(await place.until((text) => text.includes('again'))).toContain('again')
      await place.page.context().close()
    },
    60_000,
  )
})
