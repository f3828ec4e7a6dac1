// The fields of a schema as a list with their shapes.
import { h, type JSX } from 'preact'
import type { TSchema } from 'typebox'
import { fieldsOf } from './shape.ts'

/** Nothing where the schema has no fields. */
export function fieldList(title: string, schema: TSchema | undefined): JSX.Element | null {
  const fields = fieldsOf(schema)
  if (fields.length === 0) return null
  return h('div', { class: 'api-fields' }, [
    h('p', { class: 'label' }, title),
    h(
      'dl',
      null,
      fields.map(({ name, shape, optional, note }) =>
        h('div', { key: name }, [
          h('dt', null, [h('code', null, name), optional ? h('span', { class: 'quiet' }, ' optional') : null]),
          h('dd', null, [h('code', null, shape), note ? ` ${note}` : '']),
        ]),
      ),
    ),
  ])
}
