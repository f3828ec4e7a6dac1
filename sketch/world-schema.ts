// The lines in which a sketch declares its little world, such as `//@world strokes {"list": 400, "of": {"x": "number"}}`. Read alike by the editor, the page and the house.
import { type Field, isNumber, type Of, type PartKind, type Shape, worldBounds } from './world-shape.ts'

/** Why a line was not understood; the sentence for it stands with the words. */
export type WorldFaultName =
  | 'name'
  | 'taken'
  | 'twice'
  | 'json'
  | 'kind'
  | 'counter'
  | 'list'
  | 'map'
  | 'of'
  | 'parts'
  | 'more'
  | 'many'

export interface WorldFault {
  /** From 1. */
  readonly line: number
  readonly fault: WorldFaultName
  /** What it is about, as it was written. */
  readonly about: string
}

export interface DeclaredWorld {
  readonly shape: Shape
  readonly faults: readonly WorldFault[]
}

const script = /^\s*\/\/\s*@world\b(.*)$/
const markup = /^\s*<!--\s*@world\b(.*?)(?:-->.*)?$/
const goodName = /^[a-z][A-Za-z0-9]{0,23}$/
/** What the sketch's `world` itself has. */
const own = new Set(['set', 'add', 'push', 'delete', 'onchange', 'connected', 'canWrite', 'then'])
const isTaken = (name: string): boolean => own.has(name) || name in Object.prototype

/** What a text declares. A line that cannot be understood declares nothing and is told; the others hold. */
export function readWorld(code: string): DeclaredWorld {
  const shape: Field[] = []
  const faults: WorldFault[] = []
  for (const [at, text] of code.split(/\r\n|\r|\n/).entries()) {
    const said = (script.exec(text) ?? markup.exec(text))?.[1]
    if (said === undefined) continue
    const read = readLine(said.trim(), shape)
    if ('fault' in read) faults.push({ line: at + 1, ...read })
    else shape.push(read)
  }
  return { shape, faults }
}

type Fault = Omit<WorldFault, 'line'>
const fault = (name: WorldFaultName, about: string): Fault => ({ fault: name, about: about.slice(0, 60) })

function readLine(said: string, before: Shape): Field | Fault {
  const [, name = '', json = ''] = /^(\S*)\s*(.*)$/.exec(said) ?? []
  if (!goodName.test(name)) return fault('name', name)
  if (isTaken(name)) return fault('taken', name)
  if (before.some((field) => field.name === name)) return fault('twice', name)
  if (before.length >= worldBounds.fields) return fault('many', name)
  const declared = parsed(json)
  return declared ? readField(name, declared) : fault('json', name)
}

function parsed(json: string): ReadonlyMap<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(json)
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? new Map(Object.entries(found)) : null
  } catch {
    return null
  }
}

const kinds = ['value', 'counter', 'list', 'map'] as const

function readField(name: string, declared: ReadonlyMap<string, unknown>): Field | Fault {
  const named = kinds.filter((kind) => declared.has(kind))
  const [is] = named
  if (is === undefined || named.length > 1) return fault('kind', name)
  const known = is === 'list' || is === 'map' ? [is, 'of'] : [is]
  const more = [...declared.keys()].find((key) => !known.includes(key))
  if (more !== undefined) return fault('more', more)
  if (is === 'counter') return readCounter(name, declared.get(is))
  const of = readOf(declared.get(is === 'value' ? is : 'of'), is === 'list')
  if (is === 'value') return of === null ? fault('of', name) : of === 'parts' ? fault('parts', name) : { name, is, of }
  const bound = is === 'list' ? worldBounds.listItems : worldBounds.mapKeys
  const most = declared.get(is)
  if (typeof most !== 'number' || !Number.isInteger(most) || most < 1 || most > bound) return fault(is, name)
  if (of === null) return fault('of', name)
  return of === 'parts' ? fault('parts', name) : { name, is, of, most }
}

function readCounter(name: string, bounds: unknown): Field | Fault {
  if (!Array.isArray(bounds) || bounds.length !== 2) return fault('counter', name)
  const [least, most] = bounds as unknown[]
  if (!isNumber(least) || !isNumber(most) || least >= most) return fault('counter', name)
  return { name, is: 'counter', least, most }
}

const isPartKind = (kind: unknown): kind is PartKind => kind === 'number' || kind === 'text' || kind === 'flag'

/** Null where it is no kind of value, `parts` where its parts cannot be called so. */
function readOf(of: unknown, inList: boolean): Of | null | 'parts' {
  if (isPartKind(of)) return of
  if (typeof of !== 'object' || of === null || Array.isArray(of)) return null
  const parts = Object.entries(of)
  if (parts.length === 0 || parts.length > worldBounds.parts) return 'parts'
  // What stands in a list is told with its id.
  if (parts.some(([name]) => !goodName.test(name) || name in Object.prototype || (inList && name === 'id')))
    return 'parts'
  return parts.every((part): part is [string, PartKind] => isPartKind(part[1])) ? Object.fromEntries(parts) : null
}
