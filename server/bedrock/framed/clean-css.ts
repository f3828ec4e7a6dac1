// What of a member's CSS is shown: known properties with known functions, nothing from elsewhere, nothing that flashes faster than three times a second.
import * as csstree from 'css-tree'
import { sizes } from '#contract/limits'
import { bySourceOf, type FileAddress, type SourceAddress } from './own-source.ts'

const atRules = new Set(['media', 'keyframes', 'layer', 'container', 'counter-style', 'property'])
const functions = new Set(
  `attr blur brightness calc circle clamp color color-mix conic-gradient contrast counter counters cubic-bezier drop-shadow
  ellipse fit-content grayscale hsl hsla hue-rotate hwb inset invert lab lch light-dark linear linear-gradient matrix matrix3d
  max min minmax oklab oklch opacity path perspective polygon radial-gradient ray repeat repeating-conic-gradient
  repeating-linear-gradient repeating-radial-gradient rgb rgba rotate rotate3d rotatex rotatey rotatez saturate scale
  scale3d scalex scaley scalez sepia skew skewx skewy steps translate translate3d translatex translatey translatez var
  abs sign sin cos tan sqrt pow round mod rem`.split(/\s+/),
)
const timing = new Set(['cubic-bezier', 'steps', 'linear'])
const denied = new Set(['behavior', '-moz-binding', '-ms-behavior'])
const flashesPerSecond = 3

export interface Dropped {
  readonly line: number
  readonly what: string
}

export interface Cleaned {
  readonly text: string
  readonly dropped: readonly Dropped[]
}

interface Sieve {
  readonly sourceOf: SourceAddress
  /** No animation comes round faster: each of its stops may be half a flash. */
  readonly floorMs: number
  readonly drop: (node: csstree.CssNode, what: string) => void
}

/** [WALL-4.3, UC-09] A style sheet; `addressOf` says where a file of the owner is. */
export const cleanCss = (css: string, addressOf: FileAddress): Cleaned =>
  sift(css, 'stylesheet', (source) => bySourceOf(source, addressOf))

/** The same where sources mean something else. */
export const cleanSheet = (css: string, sourceOf: SourceAddress): Cleaned => sift(css, 'stylesheet', sourceOf)

/** The same for the styles of one element. */
export const cleanStyle = (css: string, sourceOf: SourceAddress): string => sift(css, 'declarationList', sourceOf).text

function sift(css: string, context: 'stylesheet' | 'declarationList', sourceOf: SourceAddress): Cleaned {
  // What reads and what writes a sheet goes down its depth by calls, and ends where the calls end.
  const tooDeep = firstTooDeep(css)
  if (tooDeep !== null) return { text: '', dropped: [{ line: tooDeep, what: `deeper than ${sizes.cssDepth}` }] }
  const ast = csstree.parse(css, { context, positions: true, parseCustomProperty: true, onParseError: () => undefined })
  const dropped: Dropped[] = []
  const sieve: Sieve = {
    sourceOf,
    floorMs: Math.ceil((Math.max(2, mostStops(ast)) * 1_000) / (2 * flashesPerSecond)),
    drop: (node, what) => void dropped.push({ line: node.loc?.start.line ?? 1, what: what.slice(0, 200) }),
  }
  let whole = true
  csstree.walk(ast, {
    enter(
      node: csstree.CssNode,
      item: csstree.ListItem<csstree.CssNode>,
      list: csstree.List<csstree.CssNode> | undefined,
    ) {
      const why = whyNot(node, sieve)
      if (why === null) return
      sieve.drop(node, why)
      // A condition, for one, is no item of a list: then nothing of the text is shown.
      if (list) list.remove(item)
      else whole = false
      // What is taken out is not looked into.
      return csstree.walk.skip
    },
  })
  // Nothing may end the element in which it stands; `<` by itself compares in a condition.
  return { text: whole ? csstree.generate(ast).replaceAll(/<(?=[/!])/g, '\\3c ') : '', dropped }
}

const { Function: call, LeftParenthesis, LeftSquareBracket, LeftCurlyBracket } = csstree.tokenTypes
const { RightParenthesis, RightSquareBracket, RightCurlyBracket } = csstree.tokenTypes
const endOf = new Map<number, number>([
  [call, RightParenthesis],
  [LeftParenthesis, RightParenthesis],
  [LeftSquareBracket, RightSquareBracket],
  [LeftCurlyBracket, RightCurlyBracket],
])

/** The line where brackets first stand deeper in each other than is read; an end that fits nothing ends nothing. */
function firstTooDeep(css: string): number | null {
  const open: number[] = []
  let found: number | null = null
  csstree.tokenize(css, (type, start) => {
    const end = endOf.get(type)
    if (end !== undefined) open.push(end)
    else if (open.at(-1) === type) open.pop()
    if (open.length > sizes.cssDepth) found ??= css.slice(0, start).split('\n').length
  })
  return found
}

/** How many stops the busiest of the animations has. */
function mostStops(ast: csstree.CssNode): number {
  let most = 0
  csstree.walk(ast, (node) => {
    if (node.type !== 'Atrule' || !node.name.endsWith('keyframes') || !node.block) return
    let stops = 0
    csstree.walk(node.block, (inner) => {
      if (inner.type === 'Percentage' || (inner.type === 'TypeSelector' && /^(from|to)$/i.test(inner.name))) stops++
    })
    most = Math.max(most, stops)
  })
  return most
}

function whyNot(node: csstree.CssNode, sieve: Sieve): string | null {
  switch (node.type) {
    case 'Atrule':
      return atRules.has(csstree.keyword(node.name).basename) ? null : `@${node.name}`
    case 'Rule':
      return node.prelude.type === 'Raw' ? 'a rule that cannot be read' : null
    case 'Declaration':
      return whyNotDeclaration(node, sieve)
    case 'Comment':
    case 'CDO':
    case 'CDC':
      return 'a comment'
    case 'Raw':
      return 'something that cannot be read'
    default:
      return null
  }
}

function whyNotDeclaration(node: csstree.Declaration, sieve: Sieve): string | null {
  const { property, value } = node
  const { basename, custom } = csstree.property(property)
  if (denied.has(property.toLowerCase()) || (!custom && !Object.hasOwn(knownProperties, basename))) return property
  if (value.type === 'Raw') return value.value.trim() === '' && custom ? null : property
  const animates = basename === 'animation' || basename === 'animation-duration'
  let why: string | null = null
  csstree.walk(value, (part) => {
    if (part.type === 'Url') {
      const address = sieve.sourceOf(part.value)
      if (address === null) why = `${property}: ${part.value}`
      else part.value = address
    } else if (part.type === 'Function') {
      const name = part.name.toLowerCase()
      if (!functions.has(name) || (animates && !timing.has(name))) why = `${property}: ${part.name}()`
    } else if (part.type === 'Raw') why = property
  })
  if (why === null && animates) slowDown(value, sieve.floorMs)
  return why
}

/** The first time of each animation is how long it lasts. */
function slowDown(value: csstree.Value, floorMs: number): void {
  let first = true
  for (const part of value.children) {
    if (part.type === 'Operator' && part.value === ',') first = true
    if (part.type !== 'Dimension' || !/^m?s$/i.test(part.unit)) continue
    const ms = Number(part.value) * (part.unit.toLowerCase() === 's' ? 1_000 : 1)
    if (first && ms > 0 && ms < floorMs) {
      part.value = String(floorMs)
      part.unit = 'ms'
    }
    first = false
  }
}

// The types of css-tree do not name its dictionary.
const knownProperties = Reflect.get(csstree.lexer, 'properties') as Readonly<Record<string, unknown>>
