// What on a wall goes sideways by itself, as a row of pictures does, and what of hands and keys is meant for it.

/** On the table nothing in a thing is under the pointer, so the row is looked for in the thing. */
const rowAt = (target: EventTarget | null): HTMLElement | null => {
  const on = target instanceof Element ? target : null
  const row = on?.closest('[data-module]')?.querySelector<HTMLElement>('.module-gallery[data-shape="strip"]') ?? null
  return row && row.scrollWidth - row.clientWidth > 1 ? row : null
}

/** Moves the row of pictures under the pointer; false where there is none that goes on. At its end it keeps the wall where it is. */
export function moveRow(target: EventTarget | null, by: number): boolean {
  const row = rowAt(target)
  row?.scrollBy({ left: by, behavior: 'instant' })
  return row !== null
}

/** Whether something here goes sideways by itself under a finger. */
export const isInRow = (target: EventTarget | null): boolean => {
  const row = rowAt(target)
  return row !== null && target instanceof Node && row.contains(target)
}

/** Whether a key moves the row in which the focus is, which the browser does by itself. */
export const isRowKey = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'ArrowLeft' || key === 'ArrowRight') && isInRow(target)
