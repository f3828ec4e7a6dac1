// Scenarios of looking people up.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { suggestPeople } from '#contract/people'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'

let house: TestNeoSpace
let who: Visitor

beforeAll(async () => {
  house = await testNeoSpace()
  who = (await house.signedIn('Anna')).visitor
  for (const name of ['anton', 'ANNE', 'bea', 'an_', 'an-x']) await house.signedIn(name)
})
afterAll(() => house[Symbol.asyncDispose]())

const names = async (query: { prefix?: string; after?: string }) =>
  (await who.request(suggestPeople, { query })).items.map((person) => person.username)

it('FEED-3.1 completes a name ignoring case, in alphabetical order, and takes no sign for a wildcard', async () => {
  expect(await names({ prefix: 'AN' })).toEqual(['an-x', 'an_', 'Anna', 'ANNE', 'anton'])
  expect(await names({ prefix: 'an_' })).toEqual(['an_'])
  expect(await names({ prefix: '%' })).toEqual([])
  expect(await names({ prefix: 'an', after: 'anna' })).toEqual(['ANNE', 'anton'])
  expect(await names({})).toHaveLength(6)
})
