// How often a moving picture flashes, and how much slower it has to be shown so that it hurts nobody. WCAG 2.2, 2.3.1: no more than three general flashes a second, a flash being a pair of opposing changes of relative luminance by a tenth of the most, the darker side below 0.8, over a quarter of the field of view. How large a picture is shown nobody knows beforehand, so a quarter of the picture counts.

/** A picture is looked at in so many squares. */
export const side = 32
export const cells = side * side

const change = 0.1
const dark = 0.8
const enough = cells / 4
/** Two make a flash. */
const changesPerSecond = 6
/** No faster than this anything may change at all, and nothing does then. */
const safeMs = Math.ceil(1_000 / changesPerSecond) + 1
const step = 1.1

/** Whether it flashes, over and over; `frames` hold the relative luminance of each cell, `delays` how long each is shown, in milliseconds. */
export const flashes = (frames: readonly Float32Array[], delays: readonly number[]): boolean =>
  exceeds(turnsIn(frames), delays)

/** The delays with which it does not flash on any of these grounds: those that it has, as browsers read them, or all of them longer. */
export function slowedDelays(grounds: readonly (readonly Float32Array[])[], delays: readonly number[]): number[] {
  const shown = delays.map((ms) => (ms <= 10 ? 100 : ms))
  const turns = grounds.map(turnsIn)
  let slowed = shown
  for (let factor = step; turns.some((one) => exceeds(one, slowed)); factor *= step) {
    slowed = shown.map((ms) => Math.ceil(ms * factor))
    if (slowed.every((ms) => ms >= safeMs)) break
  }
  return slowed
}

/** The cells that turn from brighter to darker or back at each frame, over two rounds: the first, and any other. */
function turnsIn(frames: readonly Float32Array[]): readonly Uint16Array[] {
  const [low, high] = [Float32Array.from(frames[0] ?? []), Float32Array.from(frames[0] ?? [])]
  /** 1 for brighter, -1 for darker, 0 for neither yet. */
  const way = new Int8Array(cells)
  return [...frames, ...frames].map((frame) => {
    const turned: number[] = []
    for (let cell = 0; cell < cells; cell++) {
      const light = frame[cell] ?? 0
      const [least, most] = [low[cell] ?? 0, high[cell] ?? 0]
      if (way[cell] !== 1 && light >= least + change && least < dark) {
        turned.push(cell)
        way[cell] = 1
        high[cell] = light
      } else if (way[cell] !== -1 && light <= most - change && light < dark) {
        turned.push(cell)
        way[cell] = -1
        low[cell] = light
      } else {
        if (light < least) low[cell] = light
        if (light > most) high[cell] = light
      }
    }
    return Uint16Array.from(turned)
  })
}

/** Whether in any second enough of the cells turn too often. A short round is played until a second is full. */
function exceeds(turns: readonly Uint16Array[], delays: readonly number[]): boolean {
  const round = delays.reduce((sum, ms) => sum + ms, 0)
  const counts = new Int16Array(cells)
  const recent: { readonly at: number; readonly turned: Uint16Array }[] = []
  let [first, over] = [0, 0]
  for (let at = 0, index = 0; round > 0 && at <= 2 * round + 1_000; index++) {
    const turned = turns[index < turns.length ? index : (index % delays.length) + delays.length] ?? new Uint16Array()
    for (let old = recent[first]; old && old.at <= at - 1_000; old = recent[++first]) over -= changed(old.turned, -1)
    over += changed(turned, 1)
    if (over >= enough) return true
    recent.push({ at, turned })
    at += delays[index % delays.length] ?? 0
  }
  return false

  /** Counts these cells up or down; answers how many crossed the bound. */
  function changed(turned: Uint16Array, by: 1 | -1): number {
    let crossed = 0
    for (const cell of turned) {
      const before = counts[cell] ?? 0
      counts[cell] = before + by
      if (Math.max(before, before + by) === changesPerSecond + 1) crossed++
    }
    return crossed
  }
}
