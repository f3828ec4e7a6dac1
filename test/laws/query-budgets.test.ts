// How much each answer may ask of the database: a budget for every route and call, and the same for a long list as for a short one.
import { expect, it } from 'vitest'
import { listMessages, postMessage, requestBackfill } from '#contract/messages'
import { listMembers, listRooms, openRoom } from '#contract/rooms'
import { calls, routes } from '#contract/index'
import { testNeoSpace } from '#dev-env/neospace'
import { apiStory } from '#dev-env/story/api-story'
import { countQueries } from '#dev-env/story/count-queries'
import { budgets, budgetOf } from './rules/query-budgets.ts'

it('QUERY-1 every route and call keeps its budget of queries, its reactions included', async () => {
  const { queries } = await apiStory()
  const doors = [...routes.map(({ method, path }) => `${method} ${path}`), ...calls.map(({ event }) => event)]
  expect(Object.keys(queries).sort()).toEqual(doors.toSorted())
  const above = (told: typeof queries) => Object.entries(told).filter(([door, count]) => count > budgetOf(door))
  // Keepers come round meanwhile, on a busy machine more than once in an answer: what is above its budget must be so each time.
  let over = above(queries)
  for (let retold = 0; over.length > 0 && retold < 3; retold++) {
    const again = new Set(above((await apiStory()).queries).map(([door]) => door))
    over = over.filter(([door]) => again.has(door))
  }
  expect(over.map(([door, count]) => `${door}: ${count} queries, at most ${budgetOf(door)}`)).toEqual([])
  expect(Object.keys(budgets).filter((door) => !doors.includes(door as never))).toEqual([])
}, 60_000)

it('QUERY-2 a long list takes no more queries than a short one', async () => {
  await using house = await testNeoSpace()
  const person = await house.person('reader')
  const asked = () => countQueries(house)
  const cost = async (look: () => Promise<unknown>): Promise<number> => {
    // The least of several, because keepers come round meanwhile.
    const tries: number[] = []
    for (let n = 0; n < 4; n++) {
      const before = await asked()
      await look()
      tries.push((await asked()) - before)
    }
    return Math.min(...tries)
  }
  const { visitor } = person
  const room = { params: { room: 'general' } }
  const looks = {
    rooms: () => visitor.request(listRooms, {}),
    members: () => visitor.request(listMembers, room),
    messages: () => visitor.request(listMessages, { ...room, query: { limit: 100 } }),
    backfill: () => person.call(requestBackfill, { room: 'general', limit: 100 }),
  }
  const costs = async () => {
    const found: Record<string, number> = {}
    for (const [name, look] of Object.entries(looks)) found[name] = await cost(look)
    return found
  }
  await visitor.request(postMessage, { ...room, body: { content: 'one', client_id: 'query-law-one' } })
  const few = await costs()
  for (let n = 0; n < 60; n++) {
    await visitor.request(postMessage, { ...room, body: { content: 'more', client_id: `query-law-${n}` } })
    if (n % 3 === 0) await visitor.request(openRoom, { body: { name: `query-${n}` } })
  }
  expect(await costs()).toEqual(few)
})
