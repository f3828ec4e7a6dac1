// The examples of the reference: a real house is told the whole story again and answers exactly what is written, and each fits its schema.
import { expect, test } from 'vitest'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { examples } from '#contract/examples'
import { calls, pushes, routes } from '#contract/index'
import { apiStory } from '#dev-env/story/api-story'

test('DOC-5 every example is executed, and answered as it is written', async () => {
  expect((await apiStory()).examples).toEqual(examples)
}, 60_000)

test('DOC-5 every route and every call has an example', () => {
  expect(routes.map(({ method, path }) => `${method} ${path}`).filter((name) => !examples.routes[name])).toEqual([])
  expect(calls.map(({ event }) => event).filter((name) => !examples.calls[name])).toEqual([])
})

/** Why a value does not have the shape; empty where it has. */
const faults = (name: string, schema: TSchema, value: unknown): string[] =>
  Value.Check(schema, value) ? [] : [`${name}: ${JSON.stringify([...Value.Errors(schema, value)].slice(0, 2))}`]

test('DOC-5 every example fits the schema it stands beside', () => {
  const wrong = [
    ...routes.flatMap((spec) => {
      const name = `${spec.method} ${spec.path}`
      const example = examples.routes[name]
      if (!example) return []
      // A recorded answer has the one envelope.
      const { data } = example.answer as { data: unknown }
      return [
        ...faults(name, spec.data, data),
        ...('body' in spec ? faults(name, spec.body, example.request.body) : []),
      ]
    }),
    ...calls.flatMap((spec) => {
      const example = examples.calls[spec.event]
      return example ? faults(spec.event, spec.payload, example.payload) : []
    }),
    ...pushes.flatMap((spec) => {
      const example = examples.pushes[spec.event]
      return example ? faults(spec.event, spec.payload, example.payload) : []
    }),
  ]
  expect(wrong).toEqual([])
})
