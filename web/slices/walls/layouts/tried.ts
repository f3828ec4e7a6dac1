// The wall as it was before layouts were tried on it, so that each is tried on that and one finds back to it.
import type { WallDocument } from '#contract/wall-changes'
import { stepsBetween } from '#wall/steps-between'
import type { Desk } from '../desk/desk.ts'

interface Tried {
  readonly before: WallDocument
  /** As the layout tried last left it. */
  readonly after: WallDocument
}

const tried = new WeakMap<Desk, Tried>()

/** The wall before the first of them; null where none was tried since the table was opened. */
export const beforeLayouts = (desk: Desk): WallDocument | null => tried.get(desk)?.before ?? null

/** [WALL-11.10] What a layout is tried on: the wall before the one tried last, unless something was changed since. */
export function triedOn(desk: Desk, wall: WallDocument): WallDocument {
  const last = tried.get(desk)
  return last && stepsBetween(wall, last.after).length === 0 ? last.before : wall
}

/** Notes that a layout was laid out on this wall. */
export const noteTried = (desk: Desk, before: WallDocument, after: WallDocument): void =>
  void tried.set(desk, { before: triedOn(desk, before), after })

/** Notes that the wall is as it was. */
export const noteBack = (desk: Desk): void => void tried.delete(desk)
