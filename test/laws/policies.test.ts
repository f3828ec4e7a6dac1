// Who may is a table that a person can read: no policy is without one.
import { expect, test } from 'vitest'
import { withoutTable } from './rules/policy-rules.ts'
import { lines } from './rules/violation.ts'
import { plant } from './tree/plant.ts'
import { readTree } from './tree/read-tree.ts'

test('PURE-2 every function of every policy has its truth table', { timeout: 120_000 }, () => {
  const tree = readTree()
  expect(tree.filter(({ path }) => path.endsWith('/policy.ts')).length).toBeGreaterThan(2)
  expect(lines(withoutTable(tree))).toEqual([])
})

const policy = `export const mayKnit = (): boolean => true
export function refuseUnlessKnitter(): void {}`

test.each([
  ['there is no test', {}, 2],
  ['the test makes one of the two', { test: `truthTable(mayKnit, [], [], () => [])` }, 1],
  ['the test only names it', { test: `truthTable(mayKnit, [], [], () => []); refuseUnlessKnitter()` }, 1],
  [
    'each has one',
    { test: `truthTable(mayKnit, [], [], () => []); expect(truthTable(refuseUnlessKnitter, [], [], () => []))` },
    0,
  ],
])('PURE-2 a policy without a table is found: %s', (_, files: { test?: string }, found) => {
  const tree = plant({
    'server/slices/knitting/policy.ts': policy,
    ...(files.test === undefined ? {} : { 'server/slices/knitting/policy.test.ts': files.test }),
  })
  expect(withoutTable(tree)).toHaveLength(found)
})
