// What a page's HTML names ahead, by its address and whether somebody is known there.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPageLinks } from './page-links.ts'

const folder = mkdtempSync(join(tmpdir(), 'neospace-links-'))
const page = (path: string, open: boolean, name: string) => ({
  path,
  open,
  scripts: [`assets/${name}.js`],
  styles: [`assets/${name}.css`],
})
writeFileSync(
  join(folder, 'pages.json'),
  JSON.stringify([
    page('/door', true, 'door'),
    page('/', false, 'home'),
    page('/rooms/:name/:id?', false, 'room'),
    page('/@:username', true, 'wall'),
  ]),
)
const linksOf = await readPageLinks(folder)
const named = (path: string, known: boolean): readonly string[] =>
  [...linksOf(path, known).matchAll(/href="\/assets\/([^"]+)"/g)].map(([, name = '']) => name)

test('UI-4 an address names the files of its page to whoever is known, and those of the door to strangers', () => {
  expect(named('/', true)).toEqual(['home.css', 'home.js'])
  expect(named('/rooms/hall', true)).toEqual(['room.css', 'room.js'])
  expect(named('/rooms/hall/12', true)).toEqual(['room.css', 'room.js'])
  expect(named('/rooms/hall/12/more', true)).toEqual(['door.css', 'door.js'])
  for (const path of ['/', '/rooms/hall', '/nowhere']) expect(named(path, false), path).toEqual(['door.css', 'door.js'])
  for (const known of [true, false]) expect(named('/@ada', known)).toEqual(['wall.css', 'wall.js'])
})

test('UI-4 what the shell asks for first is named too, as fetch asks for it', () => {
  expect(linksOf('/', true)).toContain('<link rel="preload" as="fetch" crossorigin href="/api/session">')
  expect(linksOf('/', true)).toContain('<link rel="preload" as="fetch" crossorigin href="/api/house">')
})

test('UI-4 a client that was built without that list has no links', async () => {
  const bare = await readPageLinks(join(folder, 'none'))
  expect(bare('/', true)).toBe('')
})
