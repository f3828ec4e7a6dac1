// Which parts of the window are still free for names: a coarse grid, so that each name is compared by a look and not with all others.

const cell = 9

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface FreePlaces {
  /** Whether the box was free; it is taken then. What lies outside of the window takes nothing. */
  take(box: Box): boolean
}

/** A grid over a window of this size, all of it free. */
export function createFreePlaces({ width, height }: { readonly width: number; readonly height: number }): FreePlaces {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)]
  const taken = new Uint8Array(columns * rows)
  return {
    take(box) {
      const from = Math.max(0, Math.floor(box.left / cell))
      const to = Math.min(columns - 1, Math.floor((box.left + box.width) / cell))
      const first = Math.max(0, Math.floor(box.top / cell))
      const last = Math.min(rows - 1, Math.floor((box.top + box.height) / cell))
      for (let y = first; y <= last; y += 1)
        for (let x = from; x <= to; x += 1) if (taken[y * columns + x] === 1) return false
      for (let y = first; y <= last; y += 1) taken.fill(1, y * columns + from, y * columns + to + 1)
      return true
    },
  }
}
