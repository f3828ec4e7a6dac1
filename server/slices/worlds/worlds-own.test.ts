// What one put into worlds, under one’s own account and nobody else’s.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { deleteSketch, publishSketch } from '#contract/sketches'
import * as contract from '#contract/worlds'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { described, publish } from '#dev-env/sketching'
import { freshId } from '#dev-env/world-client'

const code = `//@world title {"value": "text"}
//@world water {"counter": [0, 10]}
//@world words {"list": 2, "of": "text"}
//@world plots {"map": 9, "of": "text"}`
let house: TestNeoSpace
let maker: Person
let ben: Person
let eve: Person
beforeAll(async () => {
  house = await testNeoSpace()
  maker = await house.person('maker')
  ben = await house.person('ben')
  eve = await house.person('eve')
})
afterAll(() => house[Symbol.asyncDispose]())

const write = (by: Person, name: string, wish: contract.WorldWish) =>
  by.call(contract.writeWorld, { name, client_id: freshId(), wish })
const own = (who: Person, query: { before?: number } = {}) => who.visitor.request(contract.listOwnWorlds, { query })

it('CODE-5.16 CODE-5.7 one finds one’s own and nothing of others, also where one may not look any more', async () => {
  const name = await publish(maker.visitor, {}, { code })
  await write(ben, name, { do: 'set', field: 'title', value: 'canary of ben' })
  await write(eve, name, { do: 'set', field: 'title', value: 'canary of eve' })
  await write(ben, name, { do: 'add', field: 'water', by: 2 })
  await write(ben, name, { do: 'push', field: 'words', value: 'Mine.' })
  await write(eve, name, { do: 'push', field: 'words', value: 'Hers.' })
  await write(ben, name, { do: 'set', field: 'plots', key: 'a', value: 'A tree.' })
  await maker.visitor.request(publishSketch, { params: { name }, body: described({ visibility: 'private' }) })

  const { items, complete, order } = await own(ben)
  expect([complete, order]).toEqual([true, 'newest'])
  expect(items).toMatchObject([
    {
      name,
      stands: [
        { name: 'words', is: 'list', items: [{ id: 4, value: 'Mine.' }] },
        { name: 'plots', is: 'map', items: [{ key: 'a', value: 'A tree.' }] },
      ],
      done: [
        { rev: 1, op: { do: 'set', field: 'title', value: 'canary of ben' } },
        { rev: 3, op: { do: 'add', by: 2 } },
        { rev: 4 },
        { rev: 6 },
      ],
    },
  ])
  expect(JSON.stringify(items)).not.toContain('eve')
  expect(JSON.stringify((await own(eve)).items)).not.toContain('ben')
  expect((await own(maker)).items).toEqual([])
  await maker.visitor.request(deleteSketch, { params: { name } })
  expect((await own(ben)).items).toEqual([])
})

it('CODE-5.16 they come so many worlds at a time, that of the newest sketch first', async () => {
  const names: string[] = []
  for (let n = 0; n < sizes.ownWorldsPage + 2; n++) {
    const name = await publish(maker.visitor, {}, { code })
    await write(eve, name, { do: 'set', field: 'title', value: `The ${n}th` })
    names.unshift(name)
  }
  const first = await own(eve)
  expect(first.complete).toBe(false)
  const rest = await own(eve, { before: Number(first.next?.['before']) })
  expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(names)
  expect(rest).toMatchObject({ complete: true, next: null })
})
