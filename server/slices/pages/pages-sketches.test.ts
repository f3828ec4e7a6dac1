// Sketches for whoever has no script, and on pages elsewhere, on a real house.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import { publishSketch } from '#contract/sketches'
import { changeWall } from '#contract/walls'
import { send } from '#dev-env/files'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { sampleModule } from '#dev-env/sample-module'
import { begin, described, keep, publish } from '#dev-env/sketching'

let house: TestNeoSpace
let olga: Person
let ben: Person

beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
  ben = await house.person('ben')
})
afterAll(() => house[Symbol.asyncDispose]())

const page = async (path: string, who: Person | null = null) => {
  const cookie = (who?.visitor ?? house.visitor()).cookie()
  const answer = await fetch(`${house.url}${path}`, { headers: { cookie } })
  const text = (await answer.text()).replaceAll(/ nonce="[^"]*"/g, '')
  return { status: answer.status, text, headers: answer.headers }
}
const hostile = '</code><script>alert(1)</script>'

it('CODE-4.30 a sketch is a page with its picture, its words and its code, which are text', async () => {
  const picture = (await send(olga, png(64, 48))).name
  const said = { title: 'Stairs & <b>Co</b>', caption: 'They "turn".', alt: 'A stair', tags: ['calm'], picture }
  const name = await publish(olga.visitor, said, { code: hostile })
  const { status, text } = await page(`/sketches/${name}`)
  expect(status).toBe(200)
  for (const part of [
    '<title>Stairs &amp; &lt;b>Co&lt;/b></title>',
    'property="og:title"',
    'content="They &quot;turn&quot;."',
    `property="og:image" content="${house.config.origin}/files/${picture}/`,
    'alt="A stair"',
    'href="http',
    '&lt;/code>&lt;script>alert(1)&lt;/script>',
    'Revision 1',
  ])
    expect(text).toContain(part)
  await keep(olga.visitor, name, 'second()')
  expect(await page(`/sketches/${name}/1`)).toMatchObject({ status: 200 })
  const missing = await page('/sketches/nobodyAtAll0')
  expect(missing.status).toBe(404)
  for (const path of [`/sketches/${name}/2`, `/sketches/${name}/0`, `/sketches/${name}/x`, '/sketches/short'])
    expect(await page(path)).toMatchObject({ status: 404, text: missing.text })
  expect(await page(`/sketches/${name}/2`, olga)).toMatchObject({ status: 200 })
  await olga.visitor.request(blockPerson, { params: { id: ben.id } })
  expect(await page(`/sketches/${name}`, ben)).toMatchObject({ status: 404, text: missing.text })
})

it('CODE-4.30 of an unlisted one previews are told nothing, and a private one is not there', async () => {
  const name = await publish(olga.visitor, { visibility: 'unlisted', title: 'Quiet thing' })
  const { status, text } = await page(`/sketches/${name}`)
  expect(status).toBe(200)
  expect(text).toContain('noindex')
  expect(text).not.toContain('og:')
  await olga.visitor.request(publishSketch, { params: { name }, body: described({ visibility: 'private' }) })
  expect((await page(`/sketches/${name}`)).status).toBe(404)
  expect((await page(`/sketches/${name}`, olga)).status).toBe(200)
})

it('CODE-4.31 it stands on pages elsewhere for strangers alone, in a page that does nothing but show it', async () => {
  const name = await publish(olga.visitor)
  for (const path of [`/embed/sketches/${name}`, `/embed/sketches/${name}/1`]) {
    const { status, headers, text } = await page(path, olga)
    expect(status).toBe(200)
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(text).toContain('id="embed"')
  }
  const { sketch } = await begin(olga.visitor)
  // Whoever asks, it is what a stranger sees.
  for (const path of [`/embed/sketches/${sketch.name}`, `/embed/sketches/${name}/2`, '/embed/sketches/nobodyAtAll0'])
    expect((await page(path, olga)).status).toBe(404)
})

it('CODE-4.65 on a wall whoever has no script sees its picture and title, and nothing of what is not for them', async () => {
  const picture = (await send(olga, png(64, 48))).name
  const shown = await publish(olga.visitor, { title: 'Stairs <b>', alt: 'A "stair"', picture })
  const bare = await publish(olga.visitor, { title: 'Without a picture' })
  const hidden = await publish(olga.visitor, { title: 'Mine alone', visibility: 'private', picture })
  const put = (id: string, sketch: string, revision: number | null = null) => ({
    step: 'put' as const,
    module: {
      ...sampleModule(id, ''),
      kind: 'sketch' as const,
      content: { sketch, revision, title: '', caption: 'They turn.' },
    },
  })
  const steps = [
    put('sketch-one', shown, 1),
    put('sketch-two', bare),
    put('sketch-three', hidden),
    put('sketch-four', ''),
  ]
  await olga.visitor.request(changeWall, { body: { client_id: 'wall-of-sketches', steps } })
  const { text } = await page('/@olga')
  const [, drawn = ''] = new RegExp(`<a href="/sketches/${shown}/1">(.*?)</a>`).exec(text) ?? []
  expect(drawn).toContain(`src="/files/${picture}/`)
  for (const part of ['loading="lazy"', 'width="64"', 'height="48"', 'alt="A &quot;stair&quot;"', 'Stairs &lt;b>'])
    expect(drawn).toContain(part)
  expect(text).toContain(`<a href="/sketches/${bare}"> <bdi>Without a picture</bdi></a>`)
  expect(text).toContain(`<a href="/sketches/${hidden}">Look at what hangs here</a>`)
  expect(text).not.toContain('Mine alone')
  expect(text.match(/They turn\./g)).toHaveLength(3)
  expect((await page('/@olga?calm=1')).text).not.toContain(`/files/${picture}/`)
})
