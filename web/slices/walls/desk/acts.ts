// Everything that can be done to what is chosen, as one list that the menu, the keys and the tests share.
import type { Place, WallModule } from '#contract/modules'
import type { WallStep } from '#contract/wall-changes'
import { words } from '#words/index'
import { middleOfAll, movedBy, settled, turnedAround } from '../geometry/group.ts'
import { layersFor } from '../geometry/layers.ts'
import type { Point } from '../geometry/point.ts'
import { resized } from '../geometry/resize.ts'
import type { Desk } from './desk.ts'
import { copiesOf, wayToRoom } from './new-module.ts'

const { acts, done } = words.walls.desk

const placed = (modules: readonly WallModule[], places: readonly Place[]): ReadonlyMap<string, Place> =>
  new Map(modules.map(({ id, place }, at) => [id, settled(places[at] ?? place)]))

/** Moves what is chosen. */
export const move = (desk: Desk, by: Point): void => {
  const modules = desk.modules.peek()
  const places = placed(
    modules,
    movedBy(
      modules.map(({ place }) => place),
      by,
    ),
  )
  const [first] = places.values()
  if (first) desk.place(places, done.moved(modules.length, first.x, first.y))
}

/** Turns what is chosen around its middle. */
export const turn = (desk: Desk, degrees: number): void => {
  const modules = desk.modules.peek()
  const before = modules.map(({ place }) => place)
  const places = placed(modules, turnedAround(before, middleOfAll(before), degrees))
  const [first] = places.values()
  if (first) desk.place(places, done.turned(modules.length, first.turn))
}

/** Widens and heightens each of what is chosen, its upper left corner staying. */
export const size = (desk: Desk, by: Point): void => {
  const modules = desk.modules.peek()
  const corner = { across: 1, down: 1 } as const
  const places = placed(
    modules,
    modules
      .map(({ place }) => resized({ ...place, turn: 0 }, corner, by))
      .map((place, at) => ({ ...place, turn: modules[at]?.place.turn ?? 0 })),
  )
  const [first] = places.values()
  if (first) desk.place(places, done.sized(modules.length, first.width, first.height))
}

/** Brings what is chosen to the front or back. */
export function layer(desk: Desk, to: 'front' | 'back'): void {
  const { modules } = desk.wall.peek()
  const layers = layersFor(modules, new Set(desk.chosen.peek()), to)
  const places = new Map(
    modules.flatMap(({ id, place }) => {
      const next = layers.get(id)
      return next === undefined ? [] : [[id, { ...place, layer: next }] as const]
    }),
  )
  desk.place(places, to === 'front' ? done.front : done.back)
}

/** Takes what is chosen away. */
export function remove(desk: Desk): void {
  const ids = desk.chosen.peek()
  desk.change(
    ids.map((id): WallStep => ({ step: 'remove', id })),
    done.removed(ids.length),
  )
}

/** Adds modules and chooses them. */
export function add(desk: Desk, modules: readonly WallModule[], said: string): void {
  desk.change(
    modules.map((module): WallStep => ({ step: 'put', module })),
    said,
  )
  desk.choose(modules.map(({ id }) => id))
}

/** Adds copies of what is chosen beside it. */
export const duplicate = (desk: Desk): void => {
  const modules = desk.modules.peek()
  if (modules.length === 0) return
  const all = desk.wall.peek().modules
  const places = modules.map(({ place }) => place)
  add(desk, copiesOf(modules, wayToRoom(places, { x: 24, y: 24 }, all), all), done.copied(modules.length))
}

/** Moves one within the order of reading; `by` -1 is earlier. */
export function readEarlier(desk: Desk, id: string, by: number): void {
  const ids = desk.wall.peek().modules.map((module) => module.id)
  const from = ids.indexOf(id)
  const to = Math.min(ids.length - 1, Math.max(0, from + by))
  if (from < 0 || to === from) return
  ids.splice(to, 0, ...ids.splice(from, 1))
  desk.change([{ step: 'order', ids }], done.ordered(to + 1))
}

interface Act {
  readonly id: string
  readonly label: string
  /** As `isStroke` reads it; absent for what keys do by themselves. */
  readonly keys?: string
  readonly needs: 'chosen' | 'done' | 'undone' | 'some'
  readonly danger?: boolean
  readonly run: (desk: Desk) => void
}

/** In the order of the menu. */
export const deskActs: readonly Act[] = [
  { id: 'undo', label: acts.undo, keys: 'mod+z', needs: 'done', run: (desk) => desk.undo() },
  { id: 'redo', label: acts.redo, keys: 'mod+shift+z', needs: 'undone', run: (desk) => desk.redo() },
  {
    id: 'all',
    label: acts.all,
    keys: 'mod+a',
    needs: 'some',
    run: (desk) => desk.choose(desk.wall.peek().modules.map(({ id }) => id)),
  },
  { id: 'none', label: acts.none, keys: 'Escape', needs: 'chosen', run: (desk) => desk.choose([]) },
  { id: 'front', label: acts.front, keys: ']', needs: 'chosen', run: (desk) => layer(desk, 'front') },
  { id: 'back', label: acts.back, keys: '[', needs: 'chosen', run: (desk) => layer(desk, 'back') },
  { id: 'left', label: acts.turnLeft, keys: ',', needs: 'chosen', run: (desk) => turn(desk, -5) },
  { id: 'right', label: acts.turnRight, keys: '.', needs: 'chosen', run: (desk) => turn(desk, 5) },
  {
    id: 'wider',
    label: acts.wider,
    keys: 'alt+ArrowRight',
    needs: 'chosen',
    run: (desk) => size(desk, { x: 8, y: 0 }),
  },
  {
    id: 'narrower',
    label: acts.narrower,
    keys: 'alt+ArrowLeft',
    needs: 'chosen',
    run: (desk) => size(desk, { x: -8, y: 0 }),
  },
  {
    id: 'higher',
    label: acts.higher,
    keys: 'alt+ArrowDown',
    needs: 'chosen',
    run: (desk) => size(desk, { x: 0, y: 8 }),
  },
  { id: 'lower', label: acts.lower, keys: 'alt+ArrowUp', needs: 'chosen', run: (desk) => size(desk, { x: 0, y: -8 }) },
  { id: 'duplicate', label: acts.duplicate, keys: 'mod+d', needs: 'chosen', run: duplicate },
  { id: 'remove', label: acts.remove, keys: 'Delete', needs: 'chosen', danger: true, run: remove },
]

/** Whether an act can be done now. */
export const canDo = (desk: Desk, { needs }: Act): boolean =>
  needs === 'chosen'
    ? desk.chosen.value.length > 0
    : needs === 'done'
      ? desk.past.value.done.length > 0
      : needs === 'undone'
        ? desk.past.value.undone.length > 0
        : desk.wall.value.modules.length > 0
