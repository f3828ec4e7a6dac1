// A place on a wall that waits for a file: something to look at until it comes.
import { h, type JSX } from 'preact'

/** Drawn in the colours of the theme; what it waits for is said where the wall is built. */
export const placeView = (awaited: string): JSX.Element =>
  h('div', { class: 'module-place' }, h('span', { class: 'module-place-say' }, awaited))
