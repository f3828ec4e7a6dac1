// How a little world changes: a pure fold of what is done to it, the same in the house and in the page, so that both hold the same after the same changes.
import { bytesOf, type Field, fits, isKey, isNumber, type Shape, type Value, worldBounds } from './world-shape.ts'

/** What stands in a list: its id is the rev of the change that put it there. */
export interface ListItem {
  readonly id: number
  readonly value: Value
  /** Who put it there; the house alone knows. */
  readonly by?: number
}

export interface MapItem {
  readonly key: string
  readonly value: Value
  readonly by?: number
}

export type FieldState =
  | { readonly name: string; readonly is: 'value'; readonly value: Value | null; readonly by?: number }
  | { readonly name: string; readonly is: 'counter'; readonly value: number }
  | { readonly name: string; readonly is: 'list'; readonly items: ListItem[] }
  | { readonly name: string; readonly is: 'map'; readonly items: MapItem[] }
/** Never changed in place; the arrays are mutable types because the wire’s are. */
export type WorldState = FieldState[]

/** What somebody wants to do to a world. */
export type WorldWish =
  | { readonly do: 'set'; readonly field: string; readonly value: Value; readonly key?: string }
  | { readonly do: 'add'; readonly field: string; readonly by: number }
  | { readonly do: 'push'; readonly field: string; readonly value: Value }
  | { readonly do: 'delete'; readonly field: string; readonly key?: string; readonly id?: number }

/** What is done to a world, as its log keeps it: a wish, a beginning anew, or another shape of the sketch. */
export type WorldOp = WorldWish | { readonly do: 'reset' } | { readonly do: 'shape'; readonly shape: Shape }

/** Why something cannot be done. */
export type WorldNo = 'field' | 'value' | 'key' | 'full' | 'large'

export interface World {
  readonly shape: Shape
  readonly state: WorldState
}

/** When it is done, and by whom where that is known. */
export interface Doing {
  readonly rev: number
  readonly by?: number
}

export type Done = { readonly world: World; readonly changed: boolean } | { readonly no: WorldNo }

function emptyField(field: Field): FieldState {
  const { name, is } = field
  if (is === 'value') return { name, is, value: null }
  if (is === 'counter') return { name, is, value: clamped(field, 0) }
  return { name, is, items: [] }
}

const clamped = ({ least, most }: Field & { is: 'counter' }, value: number): number =>
  Math.min(most, Math.max(least, value))

/** A world of this shape in which nothing was done yet: counters stand at nought, or the bound that is nearest to it. */
export const emptyWorld = (shape: Shape): World => ({ shape, state: shape.map(emptyField) })

/** Does it. A world is never changed in place; `changed` is false where it is as it was. */
export function applyOp(world: World, op: WorldOp, doing: Doing): Done {
  if (op.do === 'reset') return { world: emptyWorld(world.shape), changed: true }
  if (op.do === 'shape') return { world: refit(world, op.shape), changed: true }
  const at = world.shape.findIndex(({ name }) => name === op.field)
  const [field, now] = [world.shape[at], world.state[at]]
  if (!field || !now) return { no: 'field' }
  const next = applyWish(field, now, op, doing)
  if (typeof next === 'string') return { no: next }
  if (next === now) return { world, changed: false }
  const changed = { ...world, state: world.state.with(at, next) }
  const over = bytesOf(seenState(changed.state)) - worldBounds.stateBytes
  if (over <= 0) return { world: changed, changed: true }
  const lighter = lightened(next, over)
  return lighter ? { world: { ...world, state: world.state.with(at, lighter) }, changed: true } : { no: 'large' }
}

const isSame = (one: Value | null, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other)

function applyWish(field: Field, now: FieldState, wish: WorldWish, doing: Doing): FieldState | WorldNo {
  const author = doing.by === undefined ? {} : { by: doing.by }
  if (field.is === 'value' && now.is === 'value') {
    if (wish.do === 'delete') return now.value === null ? now : emptyField(field)
    if (wish.do !== 'set' || wish.key !== undefined) return 'field'
    if (!fits(field.of, wish.value)) return 'value'
    return isSame(now.value, wish.value) ? now : { name: field.name, is: 'value', value: wish.value, ...author }
  }
  if (field.is === 'counter' && now.is === 'counter') {
    if (wish.do !== 'add') return 'field'
    if (!isNumber(wish.by)) return 'value'
    const value = clamped(field, now.value + wish.by)
    return value === now.value ? now : { ...now, value }
  }
  if (field.is === 'list' && now.is === 'list') {
    if (wish.do === 'delete') {
      const items = now.items.filter(({ id }) => id !== wish.id)
      return items.length === now.items.length ? now : { ...now, items }
    }
    if (wish.do !== 'push') return 'field'
    if (!fits(field.of, wish.value)) return 'value'
    // Beyond its bound the oldest falls off.
    return { ...now, items: [...now.items, { id: doing.rev, value: wish.value, ...author }].slice(-field.most) }
  }
  if (field.is === 'map' && now.is === 'map') return applyToMap(field, now, wish, author)
  return 'field'
}

function applyToMap(
  field: Field & { is: 'list' | 'map' },
  now: FieldState & { is: 'map' },
  wish: WorldWish,
  author: { by?: number },
): FieldState | WorldNo {
  if (wish.do !== 'set' && wish.do !== 'delete') return 'field'
  if (!isKey(wish.key)) return 'key'
  const { key } = wish
  const at = now.items.findIndex((item) => item.key === key)
  if (wish.do === 'delete') return at < 0 ? now : { ...now, items: now.items.toSpliced(at, 1) }
  if (!fits(field.of, wish.value)) return 'value'
  const item = { key, value: wish.value, ...author }
  const old = now.items[at]
  if (old) return isSame(old.value, wish.value) ? now : { ...now, items: now.items.with(at, item) }
  return now.items.length < field.most ? { ...now, items: [...now.items, item] } : 'full'
}

/** A list without as many of its oldest as it takes to be so many bytes less; null where that is not enough. */
function lightened(field: FieldState, bytes: number): FieldState | null {
  if (field.is !== 'list') return null
  let [gone, spared] = [0, 0]
  // What was just put there stays.
  while (spared < bytes && gone < field.items.length - 1) {
    const { id, value } = field.items[gone++] ?? { id: 0, value: 0 }
    spared += bytesOf({ id, value }) + 1
  }
  return spared < bytes ? null : { ...field, items: field.items.slice(gone) }
}

/** [CODE-5.4] What of a world still fits another shape, by the names of its fields; the rest is dropped. */
export function refit({ state }: World, shape: Shape): World {
  return {
    shape,
    state: shape.map((field) =>
      refitField(
        field,
        state.find(({ name }) => name === field.name),
      ),
    ),
  }
}

function refitField(field: Field, old: FieldState | undefined): FieldState {
  if (field.is === 'value' && old?.is === 'value')
    return old.value !== null && fits(field.of, old.value) ? old : emptyField(field)
  if (field.is === 'counter' && old?.is === 'counter') return { ...old, value: clamped(field, old.value) }
  if (field.is === 'list' && old?.is === 'list')
    return { ...old, items: old.items.filter(({ value }) => fits(field.of, value)).slice(-field.most) }
  if (field.is === 'map' && old?.is === 'map')
    return { ...old, items: old.items.filter(({ value }) => fits(field.of, value)).slice(0, field.most) }
  return emptyField(field)
}

/** [CODE-5.7] A world as everybody may know it: who put what there is left out. */
export const seenState = (state: WorldState): WorldState => state.map(seenField)

function seenField(field: FieldState): FieldState {
  if (field.is === 'value') return { name: field.name, is: field.is, value: field.value }
  if (field.is === 'list') return { ...field, items: field.items.map(({ id, value }) => ({ id, value })) }
  if (field.is === 'map') return { ...field, items: field.items.map(({ key, value }) => ({ key, value })) }
  return field
}

/** [CODE-5.9] A world without what one person put there, as far as that is known. */
export function withoutAuthor(state: WorldState, person: number): WorldState {
  return state.map((field): FieldState => {
    if (field.is === 'value') return field.by === person ? { name: field.name, is: field.is, value: null } : field
    if (field.is === 'list') return { ...field, items: field.items.filter(({ by }) => by !== person) }
    if (field.is === 'map') return { ...field, items: field.items.filter(({ by }) => by !== person) }
    return field
  })
}

/** [CODE-5.16] A world with nothing but what one person put there, without the fields in which nothing is theirs. */
export function onlyOfAuthor(state: WorldState, person: number): WorldState {
  return state.flatMap((field): FieldState[] => {
    if (field.is === 'value') return field.by === person ? [field] : []
    if (field.is === 'counter') return []
    if (field.is === 'list') {
      const items = field.items.filter(({ by }) => by === person)
      return items.length > 0 ? [{ ...field, items }] : []
    }
    const items = field.items.filter(({ by }) => by === person)
    return items.length > 0 ? [{ ...field, items }] : []
  })
}

/** Whether something that stands there is by this person. */
export const holdsWorkOf = (state: WorldState, person: number): boolean =>
  state.some((field) => {
    if (field.is === 'value') return field.by === person
    return (field.is === 'list' || field.is === 'map') && field.items.some(({ by }) => by === person)
  })
