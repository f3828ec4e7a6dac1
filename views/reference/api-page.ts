// The contract for people who write clients: every route, event and code, each with an example that a law executes.
import { h, type JSX } from 'preact'
import type { CallSpec, PushSpec, RouteSpec } from '#contract/define'
import { examples } from '#contract/examples'
import { calls, protocol, pushes, routes } from '#contract/index'
import { refusals } from '#contract/refusals'
import { doorFacts } from './door-facts.ts'
import { exampleBlock, requestText } from './example.ts'
import { fieldList } from './field-list.ts'
import { shapeOf } from './shape.ts'

const anchor = (...parts: readonly string[]): string =>
  parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

/** The whole page, for this version of the house. */
export const apiPage = (version: string): JSX.Element =>
  h('div', { class: 'api' }, [
    h('header', { class: 'api-head' }, [
      h('h1', null, 'The contract'),
      h('p', { class: 'page-lead' }, [
        `NeoSpace ${version}, protocol ${protocol}. Everything that a page of this house does goes through these doors. A program gets a bot token from the people who run the house (neospace bot create) and sends it as a bearer; the scope it needs stands beside each door. `,
        'The same for machines: ',
        h('a', { href: '/api/openapi.json' }, 'OpenAPI'),
        ' and ',
        h('a', { href: '/api/asyncapi.json' }, 'AsyncAPI'),
        '. Every example on this page is told to a real house by the tests, and answered as it stands here.',
      ]),
    ]),
    h('nav', { class: 'api-nav', 'aria-label': 'Contents' }, contents()),
    h('main', { class: 'api-main' }, [
      h('section', { id: 'http' }, [h('h2', null, 'HTTP'), ...(routes as readonly RouteSpec[]).map(routeEntry)]),
      h('section', { id: 'sent' }, [
        h('h2', null, 'What a client sends'),
        ...(calls as readonly CallSpec[]).map(callEntry),
      ]),
      h('section', { id: 'heard' }, [
        h('h2', null, 'What the server sends'),
        ...(pushes as readonly PushSpec[]).map(pushEntry),
      ]),
      h('section', { id: 'codes' }, [
        h('h2', null, 'Codes'),
        h(
          'dl',
          null,
          Object.entries(refusals).map(([code, { status, meaning }]) =>
            h('div', { key: code }, [h('dt', null, h('code', null, `${code} ${status}`)), h('dd', null, meaning)]),
          ),
        ),
      ]),
    ]),
  ])

function contents(): JSX.Element[] {
  const group = (title: string, href: string, items: readonly (readonly [string, string])[]): JSX.Element =>
    h('details', { key: href }, [
      h('summary', { class: 'label' }, title),
      h(
        'ul',
        null,
        items.map(([text, id]) => h('li', { key: id }, h('a', { href: `#${id}` }, text))),
      ),
    ])
  return [
    group(
      'HTTP',
      'http',
      routes.map(({ method, path }) => [`${method} ${path.slice(4)}`, anchor(method, path)]),
    ),
    group(
      'Sent',
      'sent',
      calls.map(({ event }) => [event, anchor('call', event)]),
    ),
    group(
      'Heard',
      'heard',
      pushes.map(({ event }) => [event, anchor('push', event)]),
    ),
    group('Codes', 'codes', [['All codes', 'codes']]),
  ]
}

const entry = (id: string, title: string, summary: string, parts: readonly (JSX.Element | null)[]): JSX.Element =>
  h('article', { id, key: id }, [
    h('h3', null, h('a', { href: `#${id}` }, h('code', null, title))),
    h('p', null, summary),
    ...parts,
  ])

function routeEntry(spec: RouteSpec): JSX.Element {
  const name = `${spec.method} ${spec.path}`
  const example = examples.routes[name]
  return entry(anchor(spec.method, spec.path), name, spec.summary, [
    doorFacts(spec),
    fieldList('In the path', spec.params),
    fieldList('Query', spec.query),
    fieldList('Body', spec.body),
    h('p', null, ['Answers ', h('code', null, shapeOf(spec.data)), '.']),
    example ? exampleBlock(`Example of ${name}`, requestText(spec, example), example.answer) : null,
  ])
}

function callEntry(spec: CallSpec): JSX.Element {
  const example = examples.calls[spec.event]
  return entry(anchor('call', spec.event), spec.event, spec.summary, [
    doorFacts(spec),
    fieldList('Payload', spec.payload),
    h('p', null, ['Acknowledged with ', h('code', null, shapeOf(spec.data)), '.']),
    example ? exampleBlock(`Example of ${spec.event}`, JSON.stringify(example.payload, null, 2), example.ack) : null,
  ])
}

function pushEntry(spec: PushSpec): JSX.Element {
  const example = examples.pushes[spec.event]
  return entry(anchor('push', spec.event), spec.event, spec.summary, [
    fieldList('Payload', spec.payload),
    example ? exampleBlock(`Example of ${spec.event}`, null, example.payload) : null,
  ])
}
