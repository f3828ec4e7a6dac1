// The files of a slice that has just begun: one route that answers an empty list, its rule, and the test of it.
import type { Names } from './names.ts'

/** Path and text of each new file. */
export function sliceFiles({ kebab, camel, pascal, spoken, family }: Names): ReadonlyMap<string, string> {
  const folder = `server/slices/${kebab}`
  return new Map([
    [
      `contract/${kebab}.ts`,
      `// What goes over the wire about ${spoken}.
import { Type } from 'typebox'
import { route } from './define.ts'
import { Id, pageOf } from './shapes.ts'

const Item = Type.Object({ id: Id })

export const list${pascal} = route({
  method: 'GET',
  path: '/api/${kebab}',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'The ${spoken} that the caller may see, the newest first.',
  data: pageOf(Item),
})
`,
    ],
    [
      `events/${kebab}.ts`,
      `// What happens to ${spoken}: declare each fact with \`fact\` of \`./fact.ts\`.
export {}
`,
    ],
    [
      `${folder}/SPEC.md`,
      `# ${pascal}

Say in two sentences what it is for and what it leaves to others.

- ${family}-1.1 While there are none, the list is empty and complete.
`,
    ],
    [
      `${folder}/index.ts`,
      `// The door of the ${spoken} slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { routes } from './routes.ts'

export const ${camel} = defineSlice({ name: '${kebab}', owns, routes })
`,
    ],
    [
      `${folder}/owns.ts`,
      `// What this slice may change: nothing yet.

export const owns = [] as const
`,
    ],
    [
      `${folder}/routes.ts`,
      `// ${pascal} over HTTP.
import { type BoundRoute, serve } from '#bedrock/slice'
import { list${pascal} } from '#contract/${kebab}'

/** What this slice answers. */
export const routes = (): readonly BoundRoute[] => [
  serve(list${pascal}, async () => ({ items: [], order: 'newest' as const, complete: true, next: null })),
]
`,
    ],
    [
      `${folder}/${kebab}.test.ts`,
      `// The rules of ${spoken} on a real house.
import { expect, test } from 'vitest'
import { list${pascal} } from '#contract/${kebab}'
import { testNeoSpace } from '#dev-env/neospace'

test('${family}-1.1 while there are none, the list is empty and complete', async () => {
  await using house = await testNeoSpace()
  const { visitor } = await house.signedIn('ada')
  expect(await visitor.request(list${pascal}, {})).toEqual({ items: [], order: 'newest', complete: true, next: null })
  const { body } = await house.visitor().ask(list${pascal}, {})
  expect(body).toMatchObject({ ok: false, code: 'AUTH_REQUIRED' })
})
`,
    ],
  ])
}
