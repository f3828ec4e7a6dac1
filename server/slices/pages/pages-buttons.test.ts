// The button of a wall: composed by its owner, shown by anybody's page while the world may see the wall.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WallButton } from '#contract/wall-buttons'
import { changeWallSettings, getOwnWall } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let olga: Person
beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
})
afterAll(() => house[Symbol.asyncDispose]())

const button: WallButton = { text: 'olga & co', ground: '#ffe14a', ink: '#111111', pattern: 'dots', figure: 'cat' }
const settle = (body: object) => olga.visitor.ask(changeWallSettings, { body: body as { button: WallButton } })
const picture = (name = 'olga', headers: Record<string, string> = {}) =>
  fetch(`${house.url}/@${name}/button.svg`, { headers })

it('WALL-11.6 is shown to everybody, on any page, as a picture that can do nothing', async () => {
  expect((await picture()).status).toBe(404)
  const { body } = await settle({ button })
  expect(body).toMatchObject({ ok: true, data: { settings: { button } } })
  const answer = await picture()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(answer.headers.get('set-cookie')).toBeNull()
  const text = await answer.text()
  expect(text).toMatch(/^<svg [^>]*width="88" height="31"/)
  const again = await picture('olga', { 'if-none-match': answer.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
})

it('WALL-11.6 what is written on it is tidied, and markup stays text', async () => {
  await settle({ button: { ...button, text: ' <b>é \n x ' } })
  const { settings } = await olga.visitor.request(getOwnWall, {})
  expect(settings.button?.text).toBe('<b>é x')
  const text = await (await picture()).text()
  expect(text).toContain('&lt;b>é x</text>')
  for (const wrong of ['', ' ', 'x'.repeat(25), 'a\u0007'])
    expect((await settle({ button: { ...button, text: wrong } })).body.ok).toBe(false)
  expect((await settle({ button: { ...button, ground: 'url(//x)' } })).body.ok).toBe(false)
  expect((await olga.visitor.request(getOwnWall, {})).settings.button?.text).toBe('<b>é x')
})

it('WALL-11.6 is not there where the wall is not for everyone, is taken away, or its owner is gone', async () => {
  await settle({ button })
  await settle({ audience: 'followers' })
  for (const cookie of ['', olga.visitor.cookie()]) expect((await picture('olga', { cookie })).status).toBe(404)
  await settle({ audience: 'everyone' })
  expect((await picture()).status).toBe(200)
  await settle({ button: null })
  for (const name of ['olga', 'nobody-here', 'x'.repeat(60)]) expect((await picture(name)).status).toBe(404)
})
