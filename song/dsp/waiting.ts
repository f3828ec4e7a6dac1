// Strikes that are told before they sound, in the order of their time and then of being told. Room for them is made once.

export interface WaitingStrike {
  frame: number
  order: number
  track: string
  note: number
  force: number
  seed: number
  /** In frames. */
  length: number
}

/** More than this are not waiting in any song; what comes beyond is not heard. */
const most = 1_024

/** An empty list of them. */
export function makeWaiting() {
  const places: WaitingStrike[] = Array.from({ length: most }, () => ({
    frame: 0,
    order: 0,
    track: '',
    note: 0,
    force: 0,
    seed: 0,
    length: 0,
  }))
  const at = { count: 0, order: 0 }
  const firstIndex = (): number => {
    let found = -1
    for (let index = 0; index < at.count; index += 1) {
      const one = places[index]
      const best = places[found]
      if (!one) continue
      if (!best || one.frame < best.frame || (one.frame === best.frame && one.order < best.order)) found = index
    }
    return found
  }
  return {
    /** A place to write the next one into; null where there is none. */
    add(frame: number): WaitingStrike | null {
      const place = places[at.count]
      if (!place) return null
      at.count += 1
      at.order += 1
      place.frame = frame
      place.order = at.order
      return place
    },
    /** When the next is due; never, where none waits. */
    next(): number {
      return places[firstIndex()]?.frame ?? Number.POSITIVE_INFINITY
    },
    /** Takes the next one out. It is good until the next is added. */
    take(): WaitingStrike | null {
      const index = firstIndex()
      const taken = places[index]
      const last = places[at.count - 1]
      if (!taken || !last) return null
      places[index] = last
      places[at.count - 1] = taken
      at.count -= 1
      return taken
    },
    clear(): void {
      at.count = 0
    },
  }
}
