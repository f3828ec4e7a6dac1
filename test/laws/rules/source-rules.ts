// Rules about what a module's text says: features in the bedrock, JSX outside the client, string-built SQL, the console.
import { type Module, isNode, nodesIn } from '../tree/module.ts'
import { isTest } from '../tree/read-tree.ts'
import type { Violation } from './violation.ts'

/** Words that belong to one feature; the bedrock may not use them as names. `message` is left out because every Error has one. */
export const featureNouns = [
  'room',
  'rooms',
  'messages',
  'wall',
  'walls',
  'cat',
  'cats',
  'invite',
  'invites',
  'sticker',
  'stickers',
  'guestbook',
  'song',
  'songs',
  'sketch',
  'friend',
  'friends',
  'dm',
  'dms',
  'notification',
  'notifications',
  'profile',
  'applicant',
] as const

const nouns = new Set<string>(featureNouns)

/** AsyncAPI calls its own things messages. */
const foreignTerms: Readonly<Record<string, readonly string[]>> = {
  'server/bedrock/realtime/asyncapi.ts': ['messages'],
}

/** Rule 1: the bedrock names no feature, neither in a file name nor in an identifier. */
export const featuresInBedrock = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(({ path }) => path.startsWith('server/bedrock/') && !isTest(path))
    .flatMap(({ path, syntax }) => {
      const said = new Set(
        [...identifiers(syntax), path.split('/').at(-1) ?? '']
          .flatMap(wordsIn)
          .filter((word) => nouns.has(word) && !foreignTerms[path]?.includes(word)),
      )
      return [...said].map((word) => ({ path, why: `names a feature: ${word}` }))
    })

/** `toRoomName` → to, room, name. */
const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)

function* identifiers(syntax: unknown): Generator<string> {
  for (const node of nodesIn(syntax)) if (node.type === 'Identifier') yield String(node['name'])
}

/** Rule 0: JSX stands in `web/` alone, because Node runs everything else as it is. */
export const jsxPlaces = (paths: readonly string[]): Violation[] =>
  paths
    .filter((path) => path.endsWith('.tsx') && !path.startsWith('web/'))
    .map((path) => ({ path, why: 'is JSX outside web/; write it with h() in a .ts file' }))

const rawSql = new Set(['raw', 'lit'])
const takesSql = new Set(['exec', 'prepare', 'query', 'executeQuery', 'raw'])

/** SQL is never put together from strings, tests apart: no `sql.raw`, no `sql.lit`, no template or concatenation handed to a driver. */
export const builtSql = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, syntax }) =>
      [...nodesIn(syntax)].flatMap((node) => {
        if (node.type !== 'CallExpression' || !isNode(node['callee']) || node['callee'].type !== 'MemberExpression')
          return []
        const { object, property } = node['callee']
        const method = isNode(property) ? String(property['name']) : ''
        if (isNode(object) && object['name'] === 'sql' && rawSql.has(method))
          return [{ path, why: `uses sql.${method}; bind a parameter instead` }]
        const first = Array.isArray(node['arguments']) ? node['arguments'][0] : undefined
        return takesSql.has(method) &&
          isConcatenated(first) &&
          /\b(select|insert|update|delete|create|drop|pragma|vacuum|attach)\b/i.test(textOf(first))
          ? [{ path, why: `hands ${method}() a statement put together from strings; bind a parameter instead` }]
          : []
      }),
    )

const isConcatenated = (node: unknown): boolean =>
  isNode(node) &&
  ((node.type === 'TemplateLiteral' && Array.isArray(node['expressions']) && node['expressions'].length > 0) ||
    (node.type === 'BinaryExpression' && node['operator'] === '+'))

const textOf = (node: unknown): string =>
  [...nodesIn(node)]
    .map((part) =>
      part.type === 'Literal' ? part['value'] : part.type === 'TemplateElement' ? JSON.stringify(part['value']) : '',
    )
    .join(' ')

const wires = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises)$|^undici$/
const answering = new Set(['createServer', 'isIP', 'BlockList', 'STATUS_CODES'])
const calling = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])

// The one door, and the command line's way to the house of the same data folder, which is a local pipe.
const mayReachOut = ['server/bedrock/outgoing/', 'server/bedrock/control/control-client.ts']

/** Nothing on the server but the one door opens a connection: no module that can is imported for more than answering, and no global that can is named. */
export const waysOut = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(
      ({ path }) => path.startsWith('server/') && !isTest(path) && !mayReachOut.some((place) => path.startsWith(place)),
    )
    .flatMap(({ path, syntax }) => {
      const said = new Set<string>()
      for (const node of nodesIn(syntax)) {
        for (const name of importedWires(node)) said.add(name)
        if (['CallExpression', 'NewExpression'].includes(node.type)) {
          const name = globalCalled(node['callee'])
          if (calling.has(name)) said.add(name)
        }
      }
      return [...said].map((name) => ({ path, why: `reaches out by ${name}; ask ctx.outgoing` }))
    })

function importedWires(node: { readonly type: string; readonly [key: string]: unknown }): string[] {
  if (!/^(?:Import|Export).*Declaration$|^ImportExpression$/.test(node.type) || !isNode(node['source'])) return []
  const from = String(node['source']['value'])
  if (!wires.test(from) || node['importKind'] === 'type' || node['exportKind'] === 'type') return []
  if (!Array.isArray(node['specifiers'])) return [from]
  return node['specifiers'].filter(isNode).flatMap((one) => {
    if (one['importKind'] === 'type') return []
    const name = isNode(one['imported']) ? String(one['imported']['name']) : from
    return answering.has(name) ? [] : [name]
  })
}

function globalCalled(callee: unknown): string {
  if (!isNode(callee)) return ''
  if (callee.type === 'Identifier') return String(callee['name'])
  const { object, property } = callee
  return isNode(object) && object['name'] === 'globalThis' && isNode(property) ? String(property['name']) : ''
}
