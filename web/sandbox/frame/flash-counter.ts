// Counts how often a picture turns light and dark.
const { abs } = Math
/** [UC-09] Three flashes are three times to light and three times to dark. */
const mostTurns = 6
const least = { share: 0.25, change: 0.1, dark: 0.8 }

/** Remembers how light each cell was and tells when the whole has turned too often. */
export function flashCounter(cells: number): (light: (cell: number) => number, at: number, share: number) => boolean {
  const before = new Float32Array(cells).fill(-1)
  const turns = new Float64Array(mostTurns + 1).fill(-10_000)
  let turn = 0
  let last = 0
  return (light, at, share) => {
    let up = 0
    let down = 0
    for (let cell = 0; cell < cells; cell++) {
      const is = light(cell)
      const was = before[cell] ?? -1
      if (was < 0) before[cell] = is
      if (was < 0 || abs(is - was) < least.change) continue
      before[cell] = is
      if ((is < was ? is : was) >= least.dark) continue
      if (is > was) up++
      else down++
    }
    const way = (up / cells) * share >= least.share ? 1 : (down / cells) * share >= least.share ? -1 : 0
    if (way === 0 || way === last) return false
    last = way
    turn = (turn + 1) % turns.length
    // The place that comes next holds the oldest.
    turns[turn] = at
    return at - (turns[(turn + 1) % turns.length] ?? 0) < 1_000
  }
}
