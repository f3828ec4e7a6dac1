// What a gesture shows while it lasts: modules at their new places, the gizmo around them, guides, a marquee, a number. No Preact in between.
import type { Place } from '#contract/modules'
import { paintPlace } from '../canvas/place-style.ts'
import type { View } from '../canvas/view.ts'
import { type Bounds, boundsOfAll, middleOf } from '../geometry/box.ts'
import { toScreen } from '../geometry/camera.ts'
import { type Grips, gripsOf, type Neighbour } from '../geometry/grips.ts'
import type { Guide } from '../geometry/snap.ts'

export interface StageParts {
  readonly window: HTMLElement
  readonly gizmo: HTMLElement
  readonly guides: SVGPathElement
  readonly marquee: HTMLElement
  readonly number: HTMLElement
}

export interface Stage {
  attach(parts: StageParts): () => void
  /** What is chosen as it lies at rest, and what else is there, which its handles leave free. */
  rest(places: readonly Place[], others?: readonly Neighbour[]): void
  /** Shows these modules there, until the gesture ends. */
  paint(ids: readonly string[], places: readonly Place[], guides?: readonly Guide[], number?: string): void
  /** Ends what only a gesture shows. */
  clear(): void
  /** Shows the marquee over bounds of the screen. */
  drawMarquee(bounds: Bounds): void
}

/** As in gizmo.css: the width of a handle, and how far from the edge the one that turns stands. */
const reachPx = matchMedia('(pointer: coarse)').matches ? 44 : 24
const stemPx = 32

const px = (value: number): string => `${value}px`

/** The stage of one view. */
export function createStage(view: View): Stage {
  let parts: StageParts | null = null
  let shown: readonly Place[] = []
  let neighbours: readonly Neighbour[] = []
  let lines: readonly Guide[] = []
  let grips = ''
  let held = false
  const elements = new Map<string, HTMLElement | null>()

  function frame(): void {
    if (!parts) return
    const { gizmo, guides } = parts
    const [first] = shown
    const box = shown.length === 1 && first ? first : group(shown)
    if (gizmo.hidden !== (box === null)) gizmo.hidden = box === null
    if (box) {
      const { zoom } = view.camera
      const middle = toScreen(view.camera, middleOf(box))
      const [width, height] = [box.width * zoom, box.height * zoom]
      const { style } = gizmo
      style.transform = `translate(${middle.x - width / 2}px, ${middle.y - height / 2}px) rotate(${box.turn}deg)`
      if (style.width !== px(width)) style.width = px(width)
      if (style.height !== px(height)) style.height = px(height)
      const several = String(shown.length > 1)
      if (gizmo.dataset['several'] !== several) gizmo.dataset['several'] = several
      // While it is held nothing jumps away under the hand.
      if (!held) putGrips(gizmo, box)
    }
    const path = lines.map((line) => pathOf(line, view)).join('')
    if (guides.getAttribute('d') !== path) guides.setAttribute('d', path)
  }

  /** Puts the handles where they cover nothing. */
  function putGrips(gizmo: HTMLElement, box: Place): void {
    const { zoom } = view.camera
    const around = { others: neighbours, part: view.part, reach: reachPx / zoom, stem: stemPx / zoom }
    const next = gripsOf(box, { ...around, several: shown.length > 1 })
    const key = keyOf(next)
    if (key === grips) return
    grips = key
    gizmo.dataset['grips'] = next.within ? 'within' : 'outside'
    gizmo.dataset['turn'] = next.turn
    for (const handle of gizmo.querySelectorAll<HTMLElement>('.gizmo-handle'))
      handle.hidden = next.handles[Number(handle.dataset['handle'])] !== true
  }

  return {
    attach(given) {
      parts = given
      grips = ''
      frame()
      const off = view.whenMoved(frame)
      return () => {
        off()
        parts = null
      }
    },
    rest(places, others = []) {
      shown = places
      neighbours = others
      frame()
    },
    paint(ids, places, guides = [], number = '') {
      if (!parts) return
      held = true
      for (const [at, id] of ids.entries()) {
        const place = places[at]
        if (!elements.has(id)) elements.set(id, parts.window.querySelector<HTMLElement>(`[data-module="${id}"]`))
        const element = elements.get(id)
        if (!element || !place) continue
        if (!element.dataset['held']) element.dataset['held'] = 'true'
        paintPlace(element, place)
      }
      shown = places
      lines = guides
      if (parts.number.textContent !== number) parts.number.textContent = number
      frame()
    },
    clear() {
      for (const element of elements.values()) if (element) delete element.dataset['held']
      elements.clear()
      lines = []
      held = false
      if (!parts) return
      parts.number.textContent = ''
      parts.marquee.hidden = true
      frame()
    },
    drawMarquee({ left, top, right, bottom }) {
      if (!parts) return
      const { marquee } = parts
      marquee.hidden = false
      marquee.style.transform = `translate(${left}px, ${top}px)`
      marquee.style.width = px(right - left)
      marquee.style.height = px(bottom - top)
    },
  }
}

const keyOf = ({ within, turn, handles }: Grips): string => `${within} ${turn} ${handles.join()}`

/** The box around several, in front of them all. */
function group(places: readonly Place[]): Place | null {
  const bounds = boundsOfAll(places)
  if (!bounds) return null
  const { left: x, top: y, right, bottom } = bounds
  return { x, y, width: right - x, height: bottom - y, turn: 0, layer: Math.max(...places.map(({ layer }) => layer)) }
}

function pathOf({ axis, at, from, to }: Guide, { camera }: View): string {
  const one = toScreen(camera, axis === 'x' ? { x: at, y: from } : { x: from, y: at })
  const other = toScreen(camera, axis === 'x' ? { x: at, y: to } : { x: to, y: at })
  return `M${one.x} ${one.y}L${other.x} ${other.y}`
}
