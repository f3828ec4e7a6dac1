// Which step of which track lies under a hand.
import type { Spot } from './painting.ts'

/** The spot of an element of the grid; steps below zero are the keys of a row's head. */
export function spotOf(target: EventTarget | null): Spot | null {
  if (!(target instanceof Element)) return null
  const step = target.closest<HTMLElement>('[data-step]')?.dataset['step']
  const track = target.closest<HTMLElement>('[data-track]')?.dataset['track']
  return step !== undefined && track !== undefined ? { track, step: Number(step) } : null
}

/** The spot at a place of the window, over the steps. */
export function spotAt(x: number, y: number): Spot | null {
  const spot = spotOf(document.elementFromPoint(x, y))
  return spot && spot.step >= 0 ? spot : null
}
