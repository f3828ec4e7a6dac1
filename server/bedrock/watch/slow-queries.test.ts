// OPEN-1: what is shown of slow queries is their shape.
import { expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { createSlowQueries, shapeOf } from './slow-queries.ts'

const clock = { now: () => 1_000 }

it('OPEN-1.4 a statement is shown without any value that stands in it', () => {
  expect(shapeOf(`select "id" from "t2" where "name" = 'it''s mine' and "n" in ($1, $2,$3) limit 20`)).toBe(
    'select "id" from "t2" where "name" = ? and "n" in (?, …) limit ?',
  )
  expect(shapeOf(`insert into "a" values (?, ?),\n (?, ?)`)).not.toMatch(/\n|\? *, *\?/)
})

it('OPEN-1.4 only what took long is kept, once for each shape', () => {
  const slow = createSlowQueries(clock)
  slow.note('select 1', 49)
  slow.note('select 1', 50)
  slow.note('select 2', 90)
  expect(slow.list()).toEqual([{ sql: 'select ?', times: 2, worstMs: 90, lastAt: 1_000 }])
})

it('OPEN-1.4 beyond the bound the least slow shape goes', () => {
  const slow = createSlowQueries(clock)
  for (let n = 0; n <= sizes.slowQueries; n++) slow.note(`select a${'a'.repeat(n)}`, 100 + n)
  expect(slow.list()).toHaveLength(sizes.slowQueries)
  expect(slow.list().map(({ sql }) => sql)).not.toContain('select a')
})
