// Every page that the client registers is among those whose files are written down.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indexesIn, pagesIn } from './page-files.ts'

const slices = join(import.meta.dirname, '..', 'web', 'slices')

test('UI-4 no page of the client is left out, and each is once', () => {
  const registered = indexesIn(slices)
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((text) => [...text.matchAll(/\bload: \(\) =>|\batDoor\('/g)])
  const paths = pagesIn(slices).map(({ path }) => path)
  expect(paths).toHaveLength(registered.length)
  expect(new Set(paths).size).toBe(paths.length)
  expect(pagesIn(slices)).toContainEqual({
    path: '/door',
    open: true,
    module: join(slices, 'accounts', 'door-page.tsx'),
  })
  expect(pagesIn(slices)).toContainEqual({ path: '/', open: false, module: join(slices, 'rooms', 'home-page.tsx') })
})
