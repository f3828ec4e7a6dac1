// OPEN-4: the manifesto as running checks over everything that the house says, and a planted breach of each.
import { Type } from 'typebox'
import { describe, expect, test } from 'vitest'
import type { CallSpec, PushSpec, RouteSpec } from '#contract/define'
import { calls, pushes, routes } from '#contract/index'
import { NoticeKind } from '#contract/notices'
import { pageOf, whole } from '#contract/shapes'
import {
  rankingQueries,
  receptionNames,
  reviewedNotices,
  type Said,
  shapeless,
  unorderedLists,
  unreviewedNumbers,
} from './rules/constitution-rules.ts'
import { lines } from './rules/violation.ts'

const http: readonly RouteSpec[] = routes
const sent: readonly CallSpec[] = calls
const heard: readonly PushSpec[] = pushes
const said: readonly Said[] = [
  ...http.map(({ method, path, data }) => ({ name: `${method} ${path}`, schema: data, answer: true })),
  ...sent.map(({ event, data }) => ({ name: event, schema: data, answer: true })),
  ...heard.map(({ event, payload }) => ({ name: event, schema: payload, answer: false })),
]
const queries = http.flatMap(({ method, path, query }) =>
  query ? [{ name: `${method} ${path}`, schema: query, answer: false }] : [],
)

describe('everything the house says', () => {
  test('OPEN-4 the checks see the whole contract', () => {
    expect(said.length).toBeGreaterThan(60)
    expect(queries.length).toBeGreaterThan(5)
  })
  test('OPEN-4 no number counts how people reacted', () => expect(lines(unreviewedNumbers(said))).toEqual([]))
  test('OPEN-4 nothing is named after how people reacted', () => expect(lines(receptionNames(said))).toEqual([]))
  test('OPEN-4 every list declares its order', () => expect(lines(unorderedLists(said))).toEqual([]))
  test('OPEN-4 nothing is said without a shape', () => expect(lines(shapeless(said))).toEqual([]))
  test('OPEN-4 people are told of nothing but what was thought about', () =>
    expect(NoticeKind.anyOf.map((kind) => kind.const).toSorted()).toEqual(Object.keys(reviewedNotices).toSorted()))
  test('OPEN-4 no query asks for a ranking', () => expect(lines(rankingQueries(queries))).toEqual([]))
})

describe('planted breaches', () => {
  const answers = (schema: Said['schema']): Said[] => [{ name: 'GET /api/planted', schema, answer: true }]

  test.each([
    ['likes', Type.Object({ likes: Type.Integer() })],
    ['followers_count', Type.Object({ user: Type.Object({ followers_count: Type.Integer() }) })],
    ['seen_by', Type.Object({ items: Type.Array(Type.Object({ seen_by: Type.Number() })), order: Type.String() })],
    ['unread', Type.Object({ unread: Type.Union([Type.Null(), Type.Integer()]) })],
    ['by a free name', Type.Object({ stickers: Type.Record(Type.String(), Type.Integer()) })],
  ])('OPEN-4 a number that counts is found: %s', (_, schema) => {
    expect(unreviewedNumbers(answers(schema))).toHaveLength(1)
  })

  test('OPEN-4 a count dressed as text or truth is found; a list of people is none', () => {
    expect(receptionNames(answers(Type.Object({ view_count: Type.String() })))).toHaveLength(1)
    expect(receptionNames(answers(Type.Object({ trending: Type.Boolean() })))).toHaveLength(1)
    expect(
      receptionNames(answers(Type.Object({ followers: Type.Array(Type.Object({ id: Type.Integer() })) }))),
    ).toEqual([])
  })

  test('OPEN-4 a list without its order is found, at any depth', () => {
    const bare = Type.Object({ people: Type.Array(Type.String()) })
    expect(lines(unorderedLists(answers(bare)))).toEqual([
      'GET /api/planted: answers the list data.people without order, complete, next',
    ])
    expect(unorderedLists(answers(Type.Object({ room: bare })))).toHaveLength(1)
    expect(unorderedLists(answers(pageOf(Type.String())))).toEqual([])
    const links = whole(Type.String(), 3, 'owner')
    expect(unorderedLists(answers(Type.Object({ links })))).toEqual([])
    expect(
      unorderedLists(answers(Type.Object({ links: Type.Array(Type.String(), { 'x-order': 'owner' }) }))),
    ).toHaveLength(1)
  })

  test('OPEN-4 what has no shape and what asks for a ranking is found', () => {
    expect(shapeless(answers(Type.Object({ anything: Type.Unknown() })))).toHaveLength(1)
    expect(rankingQueries([{ name: 'q', schema: Type.Object({ sort: Type.String() }), answer: false }])).toHaveLength(1)
  })
})
