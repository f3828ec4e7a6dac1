// That each fault still has its place: a plant that no longer takes root finds nothing.
import { expect, it } from 'vitest'
import { readText } from '../../test/laws/tree/read-tree.ts'
import { plants } from './plants.ts'

it.each(plants)('RT-02 “$what” has its place in $path', ({ path, from, to }) => {
  expect(readText(path)).toContain(from)
  expect(to).not.toBe(from)
})
