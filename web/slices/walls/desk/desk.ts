// What lies on the drafting table: one's own wall, what of it is chosen, and what can be taken back.
import { type ReadonlySignal, type Signal, computed, signal } from '@preact/signals'
import type { Place, WallModule } from '#contract/modules'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import { words } from '#words/index'
import type { OwnWall } from './own-wall.ts'
import { type Past, after, amended, changeOf, noPast, redoOf, undoOf } from './past.ts'

export interface Desk {
  readonly wall: ReadonlySignal<WallDocument>
  /** Ids of what is chosen, those that are there; the last chosen last. */
  readonly chosen: ReadonlySignal<readonly string[]>
  readonly modules: ReadonlySignal<readonly WallModule[]>
  /** What was chosen last and is still there, chosen or not any more. */
  readonly recent: ReadonlySignal<readonly WallModule[]>
  readonly past: ReadonlySignal<Past>
  /** What was done last, for those who listen. */
  readonly said: Signal<string>
  choose(ids: readonly string[]): void
  /** Makes a change of one gesture, which can be taken back as one. */
  change(steps: readonly WallStep[], said: string): void
  /** Makes a change that belongs to the last one and is taken back with it. */
  amend(steps: readonly WallStep[]): void
  /** Makes a change of places alone. */
  place(places: ReadonlyMap<string, Place>, said: string): void
  undo(): void
  redo(): void
}

const { done } = words.walls.desk

/** A desk with a wall on it, which must have come. */
export function createDesk(own: OwnWall, wall: ReadonlySignal<WallDocument>): Desk {
  const wanted = signal<readonly string[]>([])
  const before = signal<readonly string[]>([])
  const past = signal(noPast)
  const said = signal('')
  const byId = computed(() => new Map(wall.value.modules.map((module) => [module.id, module])))
  const self: Desk = {
    wall,
    said,
    past,
    chosen: computed(() => wanted.value.filter((id) => byId.value.has(id))),
    modules: computed(() => self.chosen.value.flatMap((id) => byId.value.get(id) ?? [])),
    recent: computed(() => before.value.flatMap((id) => byId.value.get(id) ?? [])),
    choose(ids) {
      wanted.value = ids
      if (ids.length > 0) before.value = ids
    },
    change(steps, what) {
      const change = changeOf(wall.peek(), steps, what)
      if (change === null) return
      past.value = after(past.peek(), change)
      own.change(change.forth)
      said.value = what
    },
    amend(steps) {
      const change = changeOf(wall.peek(), steps, '')
      if (change === null) return
      past.value = amended(past.peek(), change)
      own.change(change.forth)
    },
    place: (places, what) =>
      self.change(
        [...places].map(([id, place]): WallStep => ({ step: 'place', id, place })),
        what,
      ),
    undo() {
      const found = undoOf(past.peek())
      if (found === null) return
      past.value = found.past
      own.change(found.change.back)
      said.value = done.undone(found.change.said)
    },
    redo() {
      const found = redoOf(past.peek())
      if (found === null) return
      past.value = found.past
      own.change(found.change.forth)
      said.value = done.redone(found.change.said)
    },
  }
  return self
}
