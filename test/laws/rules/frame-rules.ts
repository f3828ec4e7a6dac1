// Documents of members stand in frames, and every frame is closed twice: by its attribute, and by the policy of what it shows.
import { isNode, type Module, nodesIn } from '../tree/module.ts'
import { isTest } from '../tree/read-tree.ts'
import type { Violation } from './violation.ts'

const frames = new Set(['iframe'])
const never = new Set(['frame', 'frameset', 'object', 'embed', 'portal', 'fencedframe', 'applet'])
/** The one thing that a frame may. */
const allowed = 'allow-scripts'
/** What frames of sketches may besides, where the viewer agreed to it. */
const granted = 'allow-scripts allow-pointer-lock'
/** Where that stands: the frame and the answer. */
const mayGrant = /^(?:web\/sandbox\/make-frame|server\/bedrock\/framed\/run-document)\.ts$/

/** What they are answered with. */
const policies: ReadonlySet<unknown> = new Set(['framePolicy', 'runPolicy'])

/** It is set once the element is there. */
const byHand = Symbol('by hand')

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
  if (called === 'createElement') return { tag: String(literal(tag)), sandbox: byHand }
  if (called !== 'h') return null
  const given = isNode(props) && Array.isArray(props['properties']) ? props['properties'].filter(isNode) : []
  const found = given.find((one) => keyOf(one) === 'sandbox')
  return {
    tag: String(literal(tag)),
    sandbox: given.some(({ type }) => type === 'SpreadElement') ? null : literal(found?.['value']),
  }
}

/** Whether each frame that a module makes by hand is closed by hand, by words that are written out. */
function closedByHand({ path, syntax }: Module): boolean {
  const calls = [...nodesIn(syntax)].filter(({ type }) => type === 'CallExpression')
  const first = (node: Syntax): unknown => (Array.isArray(node['arguments']) ? node['arguments'][0] : undefined)
  const named = (node: Syntax, name: string, value: string): boolean => {
    const { callee } = node
    return (
      isNode(callee) &&
      isNode(callee['property']) &&
      callee['property']['name'] === name &&
      literal(first(node)) === value
    )
  }
  const closing = calls.filter((node) => named(node, 'setAttribute', 'sandbox'))
  const said = closing
    .map((node) => (Array.isArray(node['arguments']) ? node['arguments'][1] : undefined))
    .map((value) => {
      const either = isNode(value) && value.type === 'ConditionalExpression'
      const values = either ? [value['consequent'], value['alternate']] : [value]
      return values.every((one) => literal(one) === allowed || (mayGrant.test(path) && literal(one) === granted))
    })
  return closing.length === calls.filter((node) => named(node, 'createElement', 'iframe')).length && said.every(Boolean)
}

/** [UC-10] Elements that show another document: frames without the sandbox, and those that have none. */
export const openFrames = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(({ path }) => /^(?:web|views|server)\//.test(path) && !isTest(path))
    .flatMap((module) => {
      const { path, syntax } = module
      const closed = closedByHand(module)
      return [...nodesIn(syntax)].flatMap((node) => {
        const found = made(node)
        if (found === null) return []
        if (never.has(found.tag))
          return [{ path, why: `makes <${found.tag}>; only a sandboxed iframe shows documents` }]
        if (!frames.has(found.tag) || found.sandbox === allowed) return []
        if (closed && found.sandbox === byHand) return []
        return [{ path, why: `makes <${found.tag}> without sandbox="${allowed}", written out` }]
      })
    })

/** A page of the house's own that pages elsewhere may show: nothing of members' is in it but a frame, which is closed. */
const ownPages: ReadonlySet<string> = new Set(['server/slices/sketches/prepare/embed-document.ts'])

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
        return keyOf(one) === 'content-security-policy' && isNode(callee) && policies.has(callee['name'])
      })
      const wide = nodes
        .map(literal)
        .filter((text) => typeof text === 'string' && /\bsandbox\b.*\ballow-(?!scripts\b)/.test(text))
        .filter((text) => !(mayGrant.test(path) && text === `sandbox ${granted}`))
      return [
        ...(framed && !closed && !ownPages.has(path)
          ? [{ path, why: 'shows a document in a frame without framePolicy() or runPolicy()' }]
          : []),
        ...wide.map((text) => ({ path, why: `opens a sandbox: ${String(text)}` })),
      ]
    })
