// Keeps the reading position: at the present the newest line stays in sight, anywhere else the line that one reads stays where it is on the screen.
import type { RoomScreen } from './room-screen.ts'

interface Anchor {
  readonly id: string
  /** Pixels below the upper edge of the script. */
  readonly top: number
}

export interface ScrollKeeper {
  /** After a scroll: remembers where one reads. */
  note(box: HTMLElement | null, screen: RoomScreen): void
  /** After the lines have changed: puts the position back, or goes to the line that was asked for. */
  settle(box: HTMLElement | null, screen: RoomScreen): void
}

const slack = 48

/** The newest lines are among those that are drawn. */
const holdsNewest = (screen: RoomScreen): boolean =>
  screen.anchor.peek() === null && (screen.range.peek()?.to ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY

const isNewest = (box: HTMLElement, screen: RoomScreen): boolean =>
  holdsNewest(screen) && box.scrollHeight - box.scrollTop - box.clientHeight < slack

/** A keeper for one script. */
export function scrollKeeper(): ScrollKeeper {
  let anchor: Anchor | null = null
  let settling = false
  /** How far it was scrolled when it was last put at the present. */
  let placed = 0

  const remember = (box: HTMLElement): void => {
    const top = box.getBoundingClientRect().top
    const line = firstInSight(box, top)
    anchor = line ? { id: line.id, top: line.getBoundingClientRect().top - top } : null
  }

  return {
    note(box, screen) {
      if (!box || settling) return
      const newest = isNewest(box, screen)
      // A picture grows before its growth is told: whoever did not scroll up is at the present still.
      if (!newest && screen.present.peek() && holdsNewest(screen) && box.scrollTop >= placed) return
      screen.present.value = newest
      if (screen.present.peek()) screen.newBelow.value = false
      remember(box)
    },
    settle(box, screen) {
      if (!box) return
      settling = true
      const wanted = screen.target.peek()
      const target = wanted === null ? null : document.getElementById(`line-${wanted}`)
      if (target) {
        target.scrollIntoView({ block: 'center' })
        screen.target.value = null
        // Where everything is in sight nothing scrolls, and so nothing else would say that the newest is.
        screen.present.value = isNewest(box, screen)
        remember(box)
      } else if (screen.present.peek()) {
        box.scrollTop = box.scrollHeight
        placed = box.scrollTop
      } else if (anchor) {
        const line = document.getElementById(anchor.id)
        if (line) box.scrollTop += line.getBoundingClientRect().top - box.getBoundingClientRect().top - anchor.top
      }
      settling = false
    },
  }
}

/** The first line whose lower edge is in sight, found by halving. */
function firstInSight(box: HTMLElement, top: number): HTMLElement | undefined {
  const lines = box.querySelectorAll<HTMLElement>('.line')
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle
    else low = middle + 1
  }
  return lines[low]
}
