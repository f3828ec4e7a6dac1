// Gestures as things that begin, follow a pointer and end: moving, sizing, turning, choosing by a marquee, moving the window.
import type { Place, WallModule } from '#contract/modules'
import { words } from '#words/index'
import type { View } from '../canvas/view.ts'
import { type Bounds, boundsOf, boundsOfAll, touches } from '../geometry/box.ts'
import { panned, toWall } from '../geometry/camera.ts'
import { middleOfAll, movedBy, restingTurn, settled, turnedAround } from '../geometry/group.ts'
import { type Point, direction, distance, minus, normalTurn, plus } from '../geometry/point.ts'
import { type Handle, resized } from '../geometry/resize.ts'
import { snap } from '../geometry/snap.ts'
import type { Desk } from './desk.ts'
import type { Stage } from './stage.ts'

export interface Table {
  readonly desk: Desk
  readonly view: View
  readonly stage: Stage
  /** Whether things rest at edges and on the grid. */
  readonly rests: () => boolean
}

/** Keys that are held. */
export interface Held {
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
}

export interface Gesture {
  readonly kind: 'move' | 'size' | 'turn' | 'marquee' | 'pan' | 'pinch'
  /** Follows the pointer to a point of the window. */
  follow(to: Point, held: Held): void
  end(): void
  cancel(): void
}

const { done } = words.walls.desk
const tolerance = 7
const grid = 8

interface Holding extends Pick<Gesture, 'end' | 'cancel'> {
  readonly modules: readonly WallModule[]
  readonly ids: readonly string[]
  readonly before: readonly Place[]
  /** Where they are shown. */
  now: readonly Place[]
}

/** What places-changing gestures share: painting, keeping at the end, putting back when it is cancelled. */
function hold({ desk, stage }: Table, said: (count: number, first: Place) => string): Holding {
  const modules = desk.modules.peek()
  const ids = modules.map(({ id }) => id)
  const before = modules.map(({ place }) => place)
  const self: Holding = {
    modules,
    ids,
    before,
    now: before,
    end() {
      const places = self.now.map(settled)
      stage.paint(ids, places)
      stage.clear()
      const [first] = places
      if (first) desk.place(new Map(ids.map((id, at) => [id, places[at] ?? first])), said(ids.length, first))
    },
    cancel() {
      stage.paint(ids, before)
      stage.clear()
    },
  }
  return self
}

/** Everything in sight that is not held. */
const neighbours = ({ desk, view }: Table, ids: readonly string[]): readonly Bounds[] => {
  const inSight = view.part
  return desk.wall
    .peek()
    .modules.filter(({ id, place }) => !ids.includes(id) && touches(place, inSight))
    .map(({ place }) => boundsOf(place))
}

const shifted = ({ left, top, right, bottom }: Bounds, by: Point): Bounds => ({
  left: left + by.x,
  right: right + by.x,
  top: top + by.y,
  bottom: bottom + by.y,
})

/** Moves what is chosen. Shift keeps to one direction, Alt lets nothing rest. */
export function moving(table: Table, from: Point): Gesture {
  const { view, stage } = table
  const held = hold(table, (count, { x, y }) => done.moved(count, x, y))
  const start = toWall(view.camera, from)
  const around = boundsOfAll(held.before)
  const others = neighbours(table, held.ids)
  return {
    kind: 'move',
    ...held,
    follow(to, { altKey, shiftKey }) {
      if (!around) return
      let by = minus(toWall(view.camera, to), start)
      if (shiftKey) by = Math.abs(by.x) > Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y }
      const free = altKey || !table.rests()
      const rest = free ? null : snap(shifted(around, by), others, { tolerance: tolerance / view.camera.zoom, grid })
      const places = movedBy(held.before, rest ? plus(by, rest.by) : by)
      held.now = places
      const [first] = places
      stage.paint(held.ids, places, rest?.guides, first && `${Math.round(first.x)}, ${Math.round(first.y)}`)
    },
    end: held.end,
  }
}

/** Sizes what is chosen by a handle: one freely (Shift keeps its ratio, Ctrl its middle), several as a whole. */
export function sizing(table: Table, handle: Handle, from: Point): Gesture {
  const { view, stage } = table
  const held = hold(table, (count, { width, height }) => done.sized(count, width, height))
  const start = toWall(view.camera, from)
  const around = boundsOfAll(held.before)
  const others = neighbours(table, held.ids)
  const [only] = held.before
  const keepsRatio = held.modules[0]?.kind === 'image'
  const edges: NonNullable<Parameters<typeof snap>[2]['edges']> = {
    x: handle.across === 0 ? [] : [handle.across < 0 ? 'low' : 'high'],
    y: handle.down === 0 ? [] : [handle.down < 0 ? 'low' : 'high'],
  }

  function one(place: Place, moved: Point, { altKey, shiftKey, ctrlKey }: Held): void {
    const how = { ratio: shiftKey !== (keepsRatio && handle.across !== 0 && handle.down !== 0), fromMiddle: ctrlKey }
    let next = resized(place, handle, moved, how)
    const rest =
      altKey || !table.rests() || place.turn !== 0 || how.ratio
        ? null
        : snap(boundsOf(next), others, { tolerance: tolerance / view.camera.zoom, grid, edges })
    if (rest) next = resized(place, handle, plus(moved, rest.by), how)
    held.now = [next]
    stage.paint(held.ids, held.now, rest?.guides, `${Math.round(next.width)} × ${Math.round(next.height)}`)
  }

  function several(bounds: Bounds, to: Point): void {
    const anchor = {
      x: handle.across < 0 ? bounds.right : bounds.left,
      y: handle.down < 0 ? bounds.bottom : bounds.top,
    }
    const factor = Math.min(20, Math.max(0.05, distance(anchor, to) / Math.max(1, distance(anchor, start))))
    held.now = turnedAround(held.before, anchor, 0, factor)
    stage.paint(held.ids, held.now, [], `${Math.round(factor * 100)} %`)
  }

  return {
    kind: 'size',
    ...held,
    follow(to, keys) {
      const point = toWall(view.camera, to)
      if (held.before.length > 1 && around) several(around, point)
      else if (only) one(only, minus(point, start), keys)
    },
    end: held.end,
  }
}

/** Turns what is chosen around its middle: upright is where it rests, Shift turns in steps of 15 degrees. */
export function turning(table: Table, from: Point): Gesture {
  const { view, stage } = table
  const held = hold(table, (count, { turn }) => done.turned(count, turn))
  const centre = middleOfAll(held.before)
  const first = direction(centre, toWall(view.camera, from))
  const own = held.before[0]?.turn ?? 0
  return {
    kind: 'turn',
    ...held,
    follow(to, { altKey, shiftKey }) {
      const raw = own + direction(centre, toWall(view.camera, to)) - first
      const wanted = shiftKey ? Math.round(raw / 15) * 15 : altKey || !table.rests() ? raw : restingTurn(raw, 90, 3)
      held.now = turnedAround(held.before, centre, wanted - own)
      stage.paint(held.ids, held.now, [], `${Math.round(normalTurn(wanted))}°`)
    },
    end: held.end,
  }
}

/** Two fingers on what is chosen: it follows them, turned and scaled. */
export function pinching(table: Table, from: readonly [Point, Point]) {
  const { view, stage } = table
  const held = hold(table, (count, { width, height }) => done.sized(count, width, height))
  const onWall = ([one, other]: readonly [Point, Point]) =>
    [toWall(view.camera, one), toWall(view.camera, other)] as const
  const start = onWall(from)
  return {
    kind: 'pinch' as const,
    ...held,
    followBoth(pair: readonly [Point, Point]) {
      const now = onWall(pair)
      const middle = (points: readonly [Point, Point]): Point => ({
        x: (points[0].x + points[1].x) / 2,
        y: (points[0].y + points[1].y) / 2,
      })
      const factor = distance(now[0], now[1]) / Math.max(1, distance(start[0], start[1]))
      const raw = direction(now[0], now[1]) - direction(start[0], start[1])
      const own = held.before[0]?.turn ?? 0
      const degrees = restingTurn(own + raw, 90, 4) - own
      const moved = movedBy(held.before, minus(middle(now), middle(start)))
      held.now = turnedAround(moved, middle(now), degrees, factor)
      stage.paint(held.ids, held.now)
    },
  }
}

/** Chooses what a rectangle touches, beside what was chosen. */
export function choosing({ desk, view, stage }: Table, from: Point): Gesture {
  const before = desk.chosen.peek()
  let found: readonly string[] = before
  return {
    kind: 'marquee',
    follow(to) {
      const screen = {
        left: Math.min(from.x, to.x),
        right: Math.max(from.x, to.x),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
      }
      stage.drawMarquee(screen)
      const one = toWall(view.camera, { x: screen.left, y: screen.top })
      const other = toWall(view.camera, { x: screen.right, y: screen.bottom })
      const bounds = { left: one.x, top: one.y, right: other.x, bottom: other.y }
      const touched = desk.wall.peek().modules.filter(({ place }) => touches(place, bounds))
      found = [...new Set([...before, ...touched.map(({ id }) => id)])]
      stage.rest(desk.wall.peek().modules.flatMap(({ id, place }) => (found.includes(id) ? [place] : [])))
    },
    end() {
      stage.clear()
      desk.choose(found)
    },
    cancel() {
      stage.clear()
      desk.choose(before)
    },
  }
}

/** Moves the window over the wall. */
export function panning({ view }: Table, from: Point): Gesture {
  let last = from
  return {
    kind: 'pan',
    follow(to) {
      view.show(panned(view.camera, minus(to, last)))
      last = to
    },
    end: () => {},
    cancel: () => {},
  }
}
