// Undo and redo: what was changed as steps forth and back, at most two hundred.
import type { WallDocument, WallStep } from '#contract/wall-changes'
import { applySteps } from '#wall/apply-steps'
import { stepsBetween } from '#wall/steps-between'

export interface Change {
  readonly said: string
  readonly forth: readonly WallStep[]
  readonly back: readonly WallStep[]
}

export interface Past {
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
}

const most = 200
export const noPast: Past = { done: [], undone: [] }

/** The change that these steps make of a wall, or `null` if they change nothing. Only what they touch is ever undone, so that another device's work stays. */
export function changeOf(wall: WallDocument, steps: readonly WallStep[], said: string): Change | null {
  const after = applySteps(wall, steps)
  const forth = stepsBetween(wall, after)
  return forth.length === 0 ? null : { said, forth, back: stepsBetween(after, wall) }
}

/** With one more change; what was undone is gone. */
export const after = ({ done }: Past, change: Change): Past => ({ done: [...done, change].slice(-most), undone: [] })

/** With the last change grown by one that followed from it. */
export function amended({ done, undone }: Past, change: Change): Past {
  const last = done.at(-1)
  if (!last) return after({ done, undone }, change)
  const both = { said: last.said, forth: [...last.forth, ...change.forth], back: [...change.back, ...last.back] }
  return { done: [...done.slice(0, -1), both], undone: [] }
}

/** The change to take back and the past without it, or `null`. */
export function undoOf({ done, undone }: Past): { readonly change: Change; readonly past: Past } | null {
  const change = done.at(-1)
  return change ? { change, past: { done: done.slice(0, -1), undone: [...undone, change] } } : null
}

/** The change to make again and the past with it, or `null`. */
export function redoOf({ done, undone }: Past): { readonly change: Change; readonly past: Past } | null {
  const change = undone.at(-1)
  return change ? { change, past: { done: [...done, change], undone: undone.slice(0, -1) } } : null
}
