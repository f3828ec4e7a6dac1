// What a hand does in the grid: paint, erase, choose, or change how loud, decided by where it began, how long it stays and which way it goes first. Knows nothing of the page.

export interface Spot {
  readonly track: string
  readonly step: number
}

/** Presses within this do not move. */
const stillPx = 6
/** From silent to loudest. */
const travelPx = 96

/** A press that stays this long on a step that is on chooses it. */
export const holdMs = 350

/** The button or key with which a press begins. */
export type Press = 'plain' | 'right' | 'shift'

type Doing = 'waits' | 'paints' | 'erases' | 'levels' | 'chooses'

export interface Strokes {
  readonly isOn: (spot: Spot) => boolean
  readonly velocityOf: (spot: Spot) => number
  readonly paint: (spot: Spot) => void
  readonly erase: (spot: Spot) => void
  readonly level: (spot: Spot, velocity: number) => void
}

interface Point {
  readonly x: number
  readonly y: number
}

/** One press, from down to up. */
export function beginStroke(strokes: Strokes, first: Spot, from: Point, press: Press) {
  const wasOn = strokes.isOn(first)
  let doing: Doing = press === 'right' ? 'erases' : press === 'shift' ? 'chooses' : 'waits'
  let level = wasOn ? strokes.velocityOf(first) : 100
  const done = new Set<string>()
  let before = first
  const touch = (spot: Spot): void => {
    const key = `${spot.track} ${spot.step}`
    if (done.has(key)) return
    done.add(key)
    const on = strokes.isOn(spot)
    if (doing === 'erases' && on) strokes.erase(spot)
    if (doing === 'paints' && !on) strokes.paint(spot)
  }
  if (press === 'right') touch(first)
  else if (press === 'plain' && !wasOn) {
    strokes.paint(first)
    level = strokes.velocityOf(first)
    done.add(`${first.track} ${first.step}`)
  }
  return {
    move(spot: Spot | null, { x, y }: Point): void {
      const [dx, dy] = [x - from.x, y - from.y]
      // One that is chosen can still be made louder, and nothing beside it is touched.
      if (doing === 'chooses' && wasOn && Math.abs(dy) > stillPx) doing = 'levels'
      if (doing === 'waits') {
        const leaves = spot !== null && (spot.track !== first.track || spot.step !== first.step)
        if (Math.abs(dy) > stillPx && Math.abs(dy) > Math.abs(dx)) doing = 'levels'
        else if (leaves && Math.abs(dx) > stillPx) {
          doing = wasOn ? 'erases' : 'paints'
          touch(first)
        }
      }
      if (doing === 'levels')
        strokes.level(first, Math.round(Math.min(127, Math.max(1, level - (dy / travelPx) * 127))))
      else if (spot && (doing === 'paints' || doing === 'erases'))
        for (const each of onTheWay(before, spot)) touch(each)
      if (spot) before = spot
    },
    /** It has stayed for `holdMs`; answers whether it chooses the step, which then stays. */
    hold(): boolean {
      if (doing !== 'waits' || !wasOn) return false
      doing = 'chooses'
      return true
    },
    /** A short press that went nowhere takes away what was there. */
    end(): void {
      if (doing === 'waits' && wasOn) strokes.erase(first)
    },
  }
}

/** Every step from one spot to another of its row: a quick hand is seen only here and there. */
function onTheWay(from: Spot, to: Spot): readonly Spot[] {
  if (from.track !== to.track) return [to]
  const way = Math.sign(to.step - from.step)
  const many = Math.abs(to.step - from.step)
  return Array.from({ length: many + 1 }, (_, at) => ({ track: to.track, step: from.step + way * at }))
}
