// Documents of members stand in frames, and every frame is closed twice: by its attribute, and by the policy of what it shows.
import { isNode, type Module, nodesIn } from '../tree/module.ts'
import { isTest } from '../tree/read-tree.ts'
import type { Violation } from './violation.ts'

const frames = new Set(['iframe'])
const never = new Set(['frame', 'frameset', 'object', 'embed', 'portal', 'fencedframe', 'applet'])
/** The one thing that a frame may. */
const allowed = 'allow-scripts'

type Syntax = Readonly<Record<string, unknown>>

const literal = (node: unknown): unknown => (isNode(node) && node.type === 'Literal' ? node['value'] : undefined)
const keyOf = (property: Syntax): unknown => {
  const { key } = property
  return isNode(key) ? (key['name'] ?? key['value']) : undefined
}

/** What `h('iframe', …)`, `<iframe …>` or `createElement('iframe')` makes, and what its sandbox is, if it is anything certain. */
function made(node: Syntax): { readonly tag: string; readonly sandbox: unknown } | null {
  if (node['type'] === 'JSXOpeningElement') {
    const { name, attributes } = node
    const tag = isNode(name) ? String(name['name']) : ''
    const given = (Array.isArray(attributes) ? attributes : []).filter(isNode)
    const found = given.find((one) => isNode(one['name']) && one['name']['name'] === 'sandbox')
    // Whatever is spread into it may say otherwise.
    return { tag, sandbox: given.some(({ type }) => type === 'JSXSpreadAttribute') ? null : literal(found?.['value']) }
  }
  if (node['type'] !== 'CallExpression' || !isNode(node['callee']) || !Array.isArray(node['arguments'])) return null
  const { callee } = node
  const property = callee['property']
  const called = callee['name'] ?? (isNode(property) ? property['name'] : '')
  const [tag, props] = node['arguments']
  if (typeof literal(tag) !== 'string') return null
  if (called === 'createElement') return { tag: String(literal(tag)), sandbox: null }
  if (called !== 'h') return null
  const given = isNode(props) && Array.isArray(props['properties']) ? props['properties'].filter(isNode) : []
  const found = given.find((one) => keyOf(one) === 'sandbox')
  return {
    tag: String(literal(tag)),
    sandbox: given.some(({ type }) => type === 'SpreadElement') ? null : literal(found?.['value']),
  }
}

/** [UC-10] Elements that show another document: frames without the sandbox, and those that have none. */
export const openFrames = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(({ path }) => /^(?:web|views|server)\//.test(path) && !isTest(path))
    .flatMap(({ path, syntax }) =>
      [...nodesIn(syntax)].flatMap((node) => {
        const found = made(node)
        if (found === null) return []
        if (never.has(found.tag))
          return [{ path, why: `makes <${found.tag}>; only a sandboxed iframe shows documents` }]
        if (!frames.has(found.tag) || found.sandbox === allowed) return []
        return [{ path, why: `makes <${found.tag}> without sandbox="${allowed}", written out` }]
      }),
    )

/** [UC-10] Documents that may be framed, by a policy that is not the frames’ own, and sandboxes that allow more. */
export const openDocuments = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(({ path }) => path.startsWith('server/') && !isTest(path))
    .flatMap(({ path, syntax }) => {
      const nodes = [...nodesIn(syntax)]
      const properties = nodes.filter(({ type }) => type === 'Property')
      const framed = properties.some((one) => keyOf(one) === 'framed' && literal(one['value']) === true)
      const closed = properties.some((one) => {
        const { value } = one
        const callee = isNode(value) && value.type === 'CallExpression' ? value['callee'] : undefined
        return keyOf(one) === 'content-security-policy' && isNode(callee) && callee['name'] === 'framePolicy'
      })
      const wide = nodes
        .map(literal)
        .filter((text) => typeof text === 'string' && /\bsandbox\b.*\ballow-(?!scripts\b)/.test(text))
      return [
        ...(framed && !closed ? [{ path, why: 'shows a document in a frame without framePolicy()' }] : []),
        ...wide.map((text) => ({ path, why: `opens a sandbox: ${String(text)}` })),
      ]
    })
