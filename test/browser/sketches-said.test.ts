// Sketches that somebody names in a room or on a wall, in a real Chromium.
import { describe, expect, it } from 'vitest'
import type { WallModule } from '#contract/modules'
import { deleteSketch, publishSketch } from '#contract/sketches'
import { changeWall } from '#contract/walls'
import { described, keep, publish } from '#dev-env/sketching'
import { expectAccessible, openPage, type WatchedPage } from './browser.ts'
import { furnished } from './furnished.ts'
import { keptOf, newChange, note, press, tableWith } from './laid-table.ts'

const at = furnished()
const square = 'ctx.fillRect(0, 0, width, height)'
const make = (title: string): Promise<string> => publish(at.bob.visitor, { title }, { kind: 'canvas', code: square })
async function leave(page: WatchedPage): Promise<void> {
  // A browser may not know every directive of the frames' policy.
  expect(page.complaints.filter((line) => !line.includes('Unrecognized Content-Security-Policy directive'))).toEqual([])
  await page.context().close()
}

describe('in a room', () => {
  it('CODE-4.60 a message carries the cards of at most three sketches that it names, and one runs from there', async () => {
    const names: string[] = []
    for (const title of ['One', 'Two', 'Three', 'Four']) names.push(await make(title))
    const [first = ''] = names
    await at.bob.say('general', `Look ${names.map((name) => `${at.url}/sketches/${name}`).join(' ')}`)
    await at.bob.say('general', `Only its address: \`${at.url}/sketches/${first}\``)
    const [ada] = await at.inside('ada')
    await ada.goto('/rooms/general')
    const cards = ada.locator('.said-sketch .sketch-card')
    await expect.poll(() => cards.count()).toBe(3)
    expect(await ada.locator('.said-sketch .sketch-title').allInnerTexts()).toEqual(['One', 'Two', 'Three'])
    await ada.getByRole('button', { name: 'Run One' }).click()
    await ada.locator('[data-sketch] iframe').waitFor()
    await expectAccessible(ada, 'a room with sketches')
    await leave(ada)
  })

  it('CODE-4.75 beside one’s words one chooses among one’s own that are published, and its address goes along', async () => {
    const name = await publish(at.ada.visitor, { title: 'Shown' }, { kind: 'canvas', code: square })
    const kept = await publish(
      at.ada.visitor,
      { title: 'Kept back', visibility: 'private' },
      { kind: 'canvas', code: square },
    )
    const [ada] = await at.inside('ada')
    await ada.goto('/rooms/general')
    const field = ada.locator('.composer textarea')
    await field.fill('Look what I made:')
    const choose = async (what: string): Promise<void> => {
      await ada.getByRole('button', { name: 'Put something beside your words' }).click()
      await ada.getByRole('menuitem', { name: what }).click()
    }
    await choose('A song…')
    const songs = ada.getByRole('dialog', { name: 'Which song?' })
    await songs.getByText('No song of yours is published yet.').waitFor()
    await expectAccessible(ada, 'no song to show')
    await ada.keyboard.press('Escape')
    await choose('A sketch…')
    const works = ada.getByRole('dialog', { name: 'Which sketch?' })
    await works.getByRole('button', { name: 'Shown' }).waitFor()
    expect(await works.getByRole('button', { name: 'Kept back' }).count()).toBe(0)
    await expectAccessible(ada, 'choosing a sketch to show')
    await works.getByRole('button', { name: 'Shown' }).click()
    expect(await field.inputValue()).toBe(`Look what I made:\n${at.url}/sketches/${name}`)
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
    await field.press('Enter')
    await ada.locator(`[data-sketch="${name}"]`).waitFor()
    await at.ada.visitor.request(deleteSketch, { params: { name: kept } })
    await leave(ada)
  })

  it('CODE-4.61 what is far away in a room is asked for when one comes near it', async () => {
    const name = await make('Far away')
    await at.bob.say('general', `${at.url}/sketches/${name}`)
    for (let n = 0; n < 40; n++) await at.bob.say('general', `Something else, number ${n}, so that it is far above.`)
    const [ada] = await at.inside('ada')
    const asked: string[] = []
    ada.on('request', (request) => request.url().includes('/api/sketches/') && asked.push(request.url()))
    await ada.goto('/rooms/general')
    await ada.getByText('Something else, number 39').waitFor()
    expect(asked.filter((url) => url.includes(name))).toEqual([])
    await ada.locator('.said-sketch').last().scrollIntoViewIfNeeded()
    await ada.locator(`[data-sketch="${name}"]`).waitFor()
    await leave(ada)
  })
})

describe('on a wall', () => {
  const look = { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' } as const
  const hung = (name: string, revision: number | null = 1): WallModule => ({
    id: 'the-sketch-1',
    kind: 'sketch',
    look,
    audience: 'everyone',
    place: { x: 0, y: 0, width: 480, height: 420, turn: 0, layer: 1 },
    content: { sketch: name, revision, title: 'What I made', caption: 'On a rainy day' },
  })

  it('CODE-4.66 is added at the table by choosing one of one’s own or by an address', async () => {
    const own = await publish(at.ada.visitor, { title: 'Mine' }, { kind: 'canvas', code: square })
    const others = await make('Bob’s')
    const table = await tableWith(at, [note('note-one-', 0, 0)])
    await press(table, 'Add')
    await table.locator('.add-kind[data-kind="sketch"]').press('Enter')
    const panel = table.locator('#desk-panel')
    await panel.getByLabel('One of yours').selectOption({ label: 'Mine' })
    const kept = async () => (await keptOf(at)).find(({ kind }) => kind === 'sketch')?.content
    await expect.poll(kept).toMatchObject({ sketch: own, revision: 1, title: 'Mine' })
    await panel.getByLabel('Or its address').fill('https://elsewhere.example/')
    await panel.getByText('That is no address of a sketch or song here.').waitFor()
    await panel.getByLabel('Or its address').fill(`${at.url}/sketches/${others}`)
    await expect.poll(kept).toMatchObject({ sketch: others, revision: 1 })
    await expectAccessible(table, 'the fields of a sketch on a wall')
    await leave(table)
  })

  it('CODE-4.65 a visitor runs the revision that hangs there, is told of a newer one, and finds its place when it is gone', async () => {
    const name = await make('Hung')
    const steps = [
      ...(await keptOf(at)).map(({ id }) => ({ step: 'remove' as const, id })),
      { step: 'put' as const, module: hung(name) },
    ]
    await at.ada.visitor.request(changeWall, { body: { client_id: newChange(), steps } })
    const [bob] = await at.inside('bob')
    await bob.goto('/@ada')
    await bob.getByRole('heading', { name: 'What I made' }).waitFor()
    await bob.getByText('On a rainy day').waitFor()
    await bob.getByRole('button', { name: 'Run Hung' }).click()
    await bob.locator('[data-sketch] iframe').waitFor()
    expect(await bob.getByText('Made by a member, not by the house').count()).toBe(1)
    await expectAccessible(bob, 'a wall with a sketch')
    const revision = await keep(at.bob.visitor, name, `${square} // again`)
    await at.bob.visitor.request(publishSketch, {
      params: { name },
      body: described({ title: 'Hung', revision }),
    })
    await bob.reload()
    await bob.getByRole('link', { name: 'A newer revision' }).waitFor()
    const without = await openPage(at.browser, at.url, { javaScriptEnabled: false })
    await without.goto('/@ada')
    const way = without.getByRole('link', { name: 'Hung' })
    expect(await way.getAttribute('href')).toBe(`/sketches/${name}/1`)
    await leave(without)
    await at.bob.visitor.request(deleteSketch, { params: { name } })
    await bob.reload()
    await bob.getByText('Something that is gone, or not for you.').waitFor()
    await leave(bob)
  })
})
