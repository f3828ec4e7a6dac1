// Raw HTML and CSS: what the cleaner leaves of hostile text, what is told of it, and the document in which it is shown.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import type { Audience } from '#contract/audience'
import { freezePerson } from '#contract/moderation'
import type { WallStep } from '#contract/wall-changes'
import * as contract from '#contract/walls'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { sampleModule } from '#dev-env/sample-module'
import { cleanCss } from '#bedrock/framed/clean-css'
import { cleanHtml } from '#bedrock/framed/clean-html'

const nowhere = () => null

describe('the cleaner', () => {
  it('WALL-4.3 leaves what only looks', () => {
    const kept = '<p class="a" id="b" style="color:red">Hello <b>you</b> <a href="https://example.org/">there</a></p>'
    expect(cleanHtml(kept, nowhere).text).toBe(kept)
    const sheet =
      '.a{color:red;background:linear-gradient(90deg,red,blue)}@media (width<600px){.a{position:fixed;--x:3px}}'
    expect(cleanCss(sheet, nowhere).text).toContain('linear-gradient(90deg,red,blue)')
    const file = 'a'.repeat(22)
    expect(cleanHtml(`<img src="/files/${file}">`, (name) => `/files/${name}/640`).text).toContain(`/files/${file}/640`)
    expect(cleanCss(`p{background:url(/files/${file})}`, (name) => `/files/${name}/640`).text).toContain(
      `/files/${file}/640`,
    )
  })
  it('UC-09 no animation makes more than three flashes a second of its stops', () => {
    const stops = Array.from({ length: 11 }, (_, n) => `${n * 10}%{opacity:${n % 2}}`).join('')
    const clean = cleanCss(
      `@keyframes f{${stops}}p{animation:f 50ms infinite,f .1s 20ms}q{animation-duration:9s,1ms}`,
      nowhere,
    ).text
    expect(clean).toContain('animation:f 1834ms infinite,f 1834ms 20ms')
    expect(clean).toContain('animation-duration:9s,1834ms')
    expect(
      cleanCss('p{--d:1ms;animation:f var(--d) infinite;animation-duration:calc(1ms)}', nowhere).text,
    ).not.toContain('animation')
  })
})

describe('the document', () => {
  let house: TestNeoSpace
  let olga: Person
  let ben: Person
  let count = 0
  beforeAll(async () => {
    house = await testNeoSpace()
    ben = await house.person('ben')
  })
  afterAll(() => house[Symbol.asyncDispose]())

  const raw = (audience: Audience, source: string, styles = ''): WallStep => ({
    step: 'put',
    module: {
      ...sampleModule('raw-html-1', '', audience),
      kind: 'html',
      content: { title: 'Mine', html: source, css: styles },
    },
  })
  const owner = async () => {
    olga = await house.person(`olga${++count}`)
  }
  const save = (...steps: WallStep[]) =>
    olga.visitor.request(contract.changeWall, {
      body: { client_id: `a-change-${olga.id}-${Math.random()}`.replace('.', '-'), steps },
    })
  const frameFor = async (who: Pick<Person, 'visitor'>) => {
    const { wall } = await who.visitor.request(contract.getWall, { params: { username: olga.username } })
    const [module] = wall.modules
    return module?.kind === 'html' ? module.content.frame : undefined
  }
  const look = (path: string | null | undefined) => fetch(`${house.url}${path}`)

  it('WALL-4.1 WALL-4.2 is reached by an address of its own, without cookies, and lets nothing in or out', async () => {
    await owner()
    await save(raw('everyone', '<h1>Hello</h1><script>alert(1)</script>', 'h1{color:red}'))
    const answer = await ben.visitor.fetch('GET', `/api/walls/${olga.username}`)
    expect(JSON.stringify(answer.body)).not.toContain('Hello')
    const shown = await look(await frameFor(ben))
    const text = await shown.text()
    expect(text).toContain('<h1>Hello</h1>')
    expect(text).toContain('h1{color:red}')
    expect(text).not.toContain('alert')
    const policy = shown.headers.get('content-security-policy') ?? ''
    for (const part of [
      'sandbox allow-scripts;',
      "default-src 'none'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
    ])
      expect(policy).toContain(part)
    expect(policy).toMatch(/script-src 'sha256-[^ ;]+';/)
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
    expect(shown.headers.get('x-frame-options')).toBeNull()
    expect(shown.headers.getSetCookie()).toEqual([])
    expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('WALL-4.2 the right is asked for at each look, and a ticket that was changed opens nothing', async () => {
    await owner()
    await save(raw('everyone', 'Hello'))
    const frame = (await frameFor(ben)) ?? ''
    expect((await look(frame)).status).toBe(200)
    expect((await look(frame.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404)
    expect((await look('/frames/walls/nonsense')).status).toBe(404)
    await olga.visitor.request(blockPerson, { params: { id: ben.id } })
    expect((await look(frame)).status).toBe(404)
    const open = (await frameFor({ visitor: house.visitor() })) ?? ''
    expect((await look(open)).status).toBe(200)
    await save(raw('me', 'Hello'))
    expect((await look(open)).status).toBe(404)
    expect((await look(await frameFor(olga))).status).toBe(200)
  })

  it('UC-13 what somebody frozen made is shown nowhere', async () => {
    await owner()
    await save(raw('everyone', 'Hello'))
    const frame = await frameFor({ visitor: house.visitor() })
    const staff = await house.person(`staff-one-${count}`, 'moderator')
    await staff.visitor.request(freezePerson, { params: { id: olga.id }, body: { reason: 'a test' } })
    expect((await look(frame)).status).toBe(404)
    expect(await frameFor({ visitor: house.visitor() })).toBeNull()
  })

  it('WALL-4.4 what is not shown is told by line, and kept', async () => {
    await owner()
    const source = '<p>one</p>\n<script>x</script>\n<p onclick="x">'
    const { notices } = await save(raw('everyone', source, 'p{color:red}\n@import "x";'))
    expect(notices).toEqual([
      { module: 'raw-html-1', part: 'html', line: 2, what: '<script>' },
      { module: 'raw-html-1', part: 'html', line: 3, what: 'onclick' },
      { module: 'raw-html-1', part: 'css', line: 2, what: '@import' },
    ])
    expect(JSON.stringify((await olga.visitor.request(contract.getOwnWall, {})).document)).toContain('<script>')
  })

  it('WALL-3.2 a picture is for whom its thing and the wall are, is kept with its moments, and must be one’s own', async () => {
    await owner()
    const { name } = await send(olga, png(20, 20))
    const picture = (audience: Audience): WallStep => ({
      step: 'put',
      module: {
        ...sampleModule('picture-01', '', audience),
        kind: 'image',
        content: { picture: { file: name, alt: '', caption: '' }, fit: 'cover' },
      },
    })
    const uses = async () =>
      (
        await house.house.ctx.db.reader
          .selectFrom('file_uses')
          .select(['place', 'audience'])
          .where('owner_id', '=', olga.id)
          .orderBy('place')
          .execute()
      ).map(({ place, audience }) => `${place} ${audience}`)
    await save(picture('everyone'))
    expect(await uses()).toEqual(['wall-module everyone', 'wall-past me'])
    const { wall } = await house.visitor().request(contract.getWall, { params: { username: olga.username } })
    expect(wall.files.map((file) => file.name)).toEqual([name])
    expect((await look(wall.files[0]?.url)).status).toBe(200)
    await olga.visitor.request(contract.changeWallSettings, { body: { audience: 'followers' } })
    expect(await uses()).toEqual(['wall-module followers', 'wall-past me'])
    expect((await look(wall.files[0]?.url)).status).not.toBe(200)
    await save({ step: 'remove', id: 'picture-01' })
    expect(await uses()).toEqual(['wall-past me'])
    const stolen = await ben.visitor.ask(contract.changeWall, {
      body: { client_id: `stolen-${count}-1`, steps: [picture('everyone')] },
    })
    expect(stolen.body).toMatchObject({ code: 'VALIDATION' })
  })
})
