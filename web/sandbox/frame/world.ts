// The world that a sketch shares with others, as its code sees it: what is there now, frozen, and wishes that go to the page.
import { put } from './intrinsics.ts'
import { now } from './clock.ts'
import { say } from './say.ts'
import { failWith, tell } from './telling.ts'

interface Field {
  readonly name: string
  readonly is: 'value' | 'counter' | 'list' | 'map'
  readonly value?: unknown
  readonly items?: readonly { readonly id?: number; readonly key?: string; readonly value: unknown }[]
}
interface WorldNow {
  readonly connected: boolean
  readonly can_write: boolean
  readonly fields: readonly Field[]
}

interface Refused {
  readonly refused: string
}

const mostInSecond = 40
const mostWaiting = 60
let second = 0
let wishes = 0
let texts: Readonly<Record<string, string>> = {}
const world: Record<string, unknown> = Object.create(null)
/** What was wished before the page told what the world is, in its order; null from then on. */
let waiting: object[] | null = []
let isFull = false

function wish(what: object): void {
  const at = Math.floor(now() / 1_000)
  if (at !== second) wishes = 0
  second = at
  if (++wishes > mostInSecond) throw new Error('A sketch writes to its world at most 40 times a second.')
  const wished = JSON.parse(JSON.stringify(what))
  if (waiting === null) return say(['world', wished])
  if (waiting.length < mostWaiting) return void waiting.push(wished)
  if (!isFull)
    tell('warn', [`The world is not there yet, and ${mostWaiting} changes wait for it. What comes now is lost.`])
  isFull = true
}

/** Items that are objects carry their id, by which they are deleted. */
const itemOf = (id: number | undefined, value: unknown): unknown =>
  Object.freeze(typeof value === 'object' && value !== null ? { ...value, id } : value)

function seen({ is, value, items = [] }: Field): unknown {
  if (is === 'list') return Object.freeze(items.map((item) => itemOf(item.id, item.value)))
  if (is !== 'map') return Object.freeze(value)
  const map: Record<string, unknown> = Object.create(null)
  for (const { key = '', value: at } of items) map[key] = Object.freeze(at)
  return Object.freeze(map)
}

/** What the page says: what the world is now, of which `onchange` hears which fields are others than before; or that something came to nothing, and why. */
export function showWorld(message: unknown): void {
  // Only the page speaks here.
  const said = message as WorldNow | Refused
  if ('refused' in said) return tell('warn', [said.refused])
  const { connected, can_write, fields } = said
  const after = Object.fromEntries(fields.map((field) => [field.name, JSON.stringify(field)]))
  const changed = fields.filter(({ name }) => after[name] !== texts[name])
  texts = after
  for (const field of changed) put(world, field.name, seen(field))
  put(world, 'connected', connected)
  put(world, 'canWrite', can_write)
  letGo()
  const { onchange } = world
  if (typeof onchange !== 'function' || changed.length === 0) return
  try {
    onchange(changed.map(({ name }) => name))
  } catch (error) {
    failWith(error)
  }
}

/** Says what waited, before anything that is wished from now on. */
function letGo(): void {
  const waited = waiting ?? []
  waiting = null
  for (const wished of waited) say(['world', wished])
}

/** Gives the sketch its world, which is empty until the page has told. */
export function giveWorld(): void {
  const ways = {
    connected: false,
    canWrite: false,
    onchange: null,
    set: (field: string, ...rest: readonly unknown[]) =>
      wish(rest.length > 1 ? { do: 'set', field, key: rest[0], value: rest[1] } : { do: 'set', field, value: rest[0] }),
    add: (field: string, by: number) => wish({ do: 'add', field, by }),
    push: (field: string, value: unknown) => wish({ do: 'push', field, value }),
    delete: (field: string, which?: string | number) =>
      wish({
        do: 'delete',
        field,
        ...(typeof which === 'number' ? { id: which } : which === undefined ? {} : { key: which }),
      }),
  }
  for (const [name, way] of Object.entries(ways)) put(world, name, way)
  put(window, 'world', world)
}
