// Things of a wall under the hands of somebody who is at work: panels follow, keys reach, and nothing is for good by one press.
import { describe, expect, it } from 'vitest'
import type { WallModule } from '#contract/modules'
import { bytesOf, photo, send } from '#dev-env/files'
import { furnished } from './furnished.ts'
import { box, closePanel, keptOf, leave, note, press, seen, tableWith } from './laid-table.ts'

const at = furnished()
const look = { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' } as const
const place = { x: 0, y: 0, width: 360, height: 200, turn: 0, layer: 1 }

describe('a thing', () => {
  it('WALL-2.58 opens when it is chosen while the list of what can be added is open', async () => {
    const page = await tableWith(at, [note('note-one-', 0, 0), note('note-two-', 264, 0)])
    const panel = page.locator('#desk-panel')
    await press(page, 'Add')
    await panel.locator('.add-list').waitFor()
    await box(page, 'note-one-').click()
    await expect.poll(() => panel.locator('textarea').inputValue()).toBe('note-one-')
    await press(page, 'Add')
    await panel.locator('.add-list').waitFor()
    await box(page, 'note-two-').click()
    await expect.poll(() => panel.locator('textarea').inputValue()).toBe('note-two-')
    await leave(page)
  })

  it('WALL-2.58 is taken away by a key on the ledge and after a panel was closed', async () => {
    const page = await tableWith(at, [note('note-one-', 0, 0), note('note-two-', 264, 0), note('note-333-', 528, 0)])
    const ids = async (): Promise<string[]> => (await keptOf(at)).map(({ id }) => id)
    await box(page, 'note-one-').click()
    await press(page, 'Edit')
    await page.keyboard.press('Delete')
    await expect.poll(ids).toEqual(['note-two-', 'note-333-'])
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(ids).toHaveLength(3)
    await box(page, 'note-two-').click()
    await closePanel(page)
    await page.keyboard.press('Delete')
    await expect.poll(ids).not.toContain('note-two-')
    await leave(page)
  })

  it('WALL-2.27 lies to the right of what was worked on, when there is room in sight', async () => {
    const page = await tableWith(at, [
      note('note-one-', 0, 0),
      note('note-two-', 0, 144),
      note('note-333-', 1_000, 420),
    ])
    await box(page, 'note-one-').click()
    await press(page, 'Add')
    await page.locator('.add-kind[data-kind="links"]').click()
    await expect.poll(async () => (await keptOf(at)).length).toBe(4)
    const fresh = (await keptOf(at)).find(({ kind }) => kind === 'links')
    expect(fresh?.place).toMatchObject({ x: 264, y: 0 })
    await leave(page)
  })

  it('WALL-2.59 that was made a link is a sound again', async () => {
    const sound: WallModule = {
      id: 'a-sound-1',
      kind: 'audio',
      look,
      audience: 'everyone',
      place,
      content: { file: '', title: 'Our song' },
    }
    const page = await tableWith(at, [sound])
    await box(page, 'a-sound-1').click()
    await press(page, 'Put a link there instead')
    const kind = async () => (await keptOf(at))[0]
    await expect.poll(kind).toMatchObject({ kind: 'link', content: { title: 'Our song' } })
    await press(page, 'Make it a sound again')
    await expect.poll(kind).toMatchObject({ kind: 'audio', content: { file: '', title: 'Our song' } })
    await leave(page)
  })

  it('WALL-3.25 with pictures shows each where it is described', async () => {
    const files: string[] = []
    for (const side of [300, 400]) files.push((await send(at.ada, await bytesOf(photo(side, 300).png()))).name)
    const [first = ''] = files
    const pictures = files.map((file) => ({ file, alt: '', caption: '' }))
    const page = await tableWith(at, [
      {
        id: 'gallery-1',
        kind: 'gallery',
        look,
        audience: 'everyone',
        place,
        content: { title: '', shape: 'grid', pictures },
      },
      {
        id: 'picture-1',
        kind: 'image',
        look,
        audience: 'everyone',
        place: { ...place, x: 400 },
        content: { picture: { file: first, alt: '', caption: '' }, fit: 'cover' },
      },
    ])
    const widths = () =>
      page
        .locator('#desk-panel .panel-thumb')
        .evaluateAll((all) => all.map((one) => (one instanceof HTMLImageElement ? one.naturalWidth > 0 : false)))
    await box(page, 'gallery-1').click()
    await press(page, 'Edit')
    await expect.poll(widths).toEqual([true, true])
    await box(page, 'picture-1').click()
    await expect.poll(widths).toEqual([true])
    const thumb = await seen(page.locator('#desk-panel .panel-thumb'))
    expect(thumb.bottom - thumb.top).toBeLessThan(100)
    await leave(page)
  })
})
