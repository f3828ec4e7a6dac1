// Songs for whoever has no script.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { publish } from '#dev-env/sketching'
import { houseSongs } from '#song/house/index'
import { writeSong } from '#song/write-song'

let house: TestNeoSpace
let olga: Person

beforeAll(async () => {
  house = await testNeoSpace()
  olga = await house.person('olga')
})
afterAll(() => house[Symbol.asyncDispose]())

const page = async (path: string) => {
  const answer = await fetch(`${house.url}${path}`)
  return { status: answer.status, text: (await answer.text()).replaceAll(/ nonce="[^"]*"/g, '') }
}
const song = { kind: 'song', title: 'Dusk', code: writeSong(houseSongs.dusk()) } as const

it('SONG-2.15 SONG-2.11 a song is a page with its notes bar by bar, at both its addresses, and without its JSON', async () => {
  const name = await publish(olga.visitor, { title: 'Dusk <b>', caption: 'Slow' }, song)
  for (const path of [`/songs/${name}`, `/songs/${name}/1`, `/sketches/${name}`, `/sketches/${name}/1`]) {
    const { status, text } = await page(path)
    expect(status).toBe(200)
    expect(text).toContain('<h2>Notes</h2>')
    expect(text).toMatch(/\d+ bpm, 4 beats of 4/)
    expect(text).toContain('lane: ')
    expect(text).toContain('Dusk &lt;b>')
    expect(text).toContain(`content="${house.config.origin}/songs/${name}"`)
    expect(text).toContain('It is heard once JavaScript runs')
    expect(text).not.toContain('&quot;patterns&quot;')
    expect(text).not.toContain('"patterns"')
  }
})

it('SONG-2.15 what is not for whoever asks is not there under either address', async () => {
  const name = await publish(olga.visitor, { title: 'Mine alone', visibility: 'private' }, song)
  for (const path of [`/songs/${name}`, `/sketches/${name}`, '/songs/nobodyAtAll0', '/songs/short'])
    expect(await page(path)).toMatchObject({ status: 404 })
})
