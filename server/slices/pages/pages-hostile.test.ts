// The pages of a wall on which everything hostile hangs at once: as words alone, and as it is without a script.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { freezePerson } from '#contract/moderation'
import { placeSticker } from '#contract/stickers'
import type { WallStep } from '#contract/wall-changes'
import * as contract from '#contract/walls'
import { harmIn } from '#dev-env/harm-in'
import { hostileMarkup } from '#dev-env/hostile-walls/markup'
import { hostileStyles } from '#dev-env/hostile-walls/styles'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { sampleModule } from '#dev-env/sample-module'

const perWall = 90
/** What a house takes into a wall; the rest is refused at the door. */
const storable = (text: string): boolean =>
  text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text) && text.length < 200
const all = [...Object.values(hostileMarkup), ...Object.values(hostileStyles)].flat().filter(storable)

let house: TestNeoSpace
let olga: Person
beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
})
afterAll(() => house[Symbol.asyncDispose]())

let changes = 0
const hang = (texts: readonly string[]) => {
  const steps = texts.flatMap((text, at): WallStep[] => [
    { step: 'put', module: sampleModule(`words-${String(at).padStart(3, '0')}`, `${text}\n\n[${text}](${text})`) },
    {
      step: 'put',
      module: {
        ...sampleModule(`code-${String(at).padStart(4, '0')}`, ''),
        kind: 'html',
        content: { title: text.slice(0, sizes.titleCharacters), html: text, css: text },
      },
    },
  ])
  return olga.visitor.request(contract.changeWall, { body: { client_id: `hostile-${++changes}`, steps } })
}
const page = async (rest: string): Promise<string> => await (await fetch(`${house.url}/@olga${rest}`)).text()
const split = (text: string): readonly [string, string, string] => {
  const [from, to] = [text.indexOf('<main'), text.lastIndexOf('</main>')]
  return [text.slice(0, from), text.slice(from, to), text.slice(to)]
}
const elements = (text: string): readonly string[] => text.match(/<[a-z!/][a-z]*/gi) ?? []

it('UC-14 the calm page of every hostile wall is words and links alone', async () => {
  await hang(['plain'])
  const [before, , after] = split(await page('?calm=1'))
  for (let from = 0; from < all.length; from += perWall) {
    await hang(all.slice(from, from + perWall))
    const [head, main, rest] = split(await page('?calm=1'))
    expect(elements(head)).toEqual(elements(before))
    expect(rest).toBe(after)
    // What the house itself gives its links.
    const given = / (?:target="_blank"|rel="noopener nofollow ugc")/g
    expect(harmIn(`<!doctype html><body>${main.replaceAll(given, '')}`)).toEqual([])
    expect(elements(main).filter((name) => /^<(?:img|style|iframe)$/i.test(name))).toEqual([])
  }
})

it('UC-13 with a frozen account all of its HTML and CSS is gone at once: on its wall, in its page and in frames that were open', async () => {
  await hang(['<p>Hello</p>'])
  const ben = await house.person('ben')
  await ben.visitor.request(placeSticker, {
    params: { username: 'olga' },
    body: {
      client_id: 'stuck-before',
      content: { kind: 'text', text: 'Hello' },
      place: { x: 0, y: 0, size: 48, turn: 0, layer: 0 },
    },
  })
  const seen = async (): Promise<string[]> => {
    const { wall } = await ben.visitor.request(contract.getWall, { params: { username: 'olga' } })
    return wall.modules.flatMap(({ kind, content }) =>
      kind === 'html' && 'frame' in content && typeof content.frame === 'string' ? [content.frame] : [],
    )
  }
  const open = await seen()
  expect(open.length).toBeGreaterThan(0)
  expect((await fetch(`${house.url}${open[0]}`)).status).toBe(200)
  expect(await page('')).toContain('<iframe')
  const staff = await house.person('warden', 'moderator')
  await staff.visitor.request(freezePerson, { params: { id: olga.id }, body: { reason: 'a test' } })
  expect(await Promise.all(open.map(async (path) => (await fetch(`${house.url}${path}`)).status))).toEqual(
    open.map(() => 404),
  )
  expect(await seen()).toEqual([])
  for (const rest of ['', '?calm=1']) expect(await page(rest)).not.toMatch(/<iframe|src="\/frames\/walls\//)
})
