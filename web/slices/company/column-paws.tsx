// The paws of others beside a wall that is read in one column: at the edge, as high as the thing they are at.
import { effect } from '@preact/signals'
import { type RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { mayMove } from '../../bedrock/theme.ts'
import type { Place } from '#contract/modules'
import type { Company } from './keep-company.ts'
import { pawMark } from './paw-mark.ts'
import { nearest } from './nearest.ts'
import './company.css'

interface Props {
  readonly company: Company
  readonly places: readonly Place[]
  /** The elements of the things stand in it, in the order of `places`. */
  readonly columnRef: RefObject<HTMLElement | null>
}

/** The layer. */
export function ColumnPaws({ company, places, columnRef }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [edge, column] = [layer.current, columnRef.current]
    if (!edge || !column) return undefined
    const marks = new Map<string, HTMLElement>()
    const things = (): HTMLElement[] => [...column.querySelectorAll<HTMLElement>('.column-module')]
    const off = effect(() => {
      const { paws } = company.felt.value
      const shown = mayMove() ? paws : []
      for (const [paw, mark] of marks)
        if (!shown.some((one) => one.paw === paw)) {
          mark.remove()
          marks.delete(paw)
        }
      for (const spot of shown) {
        const at = nearest(places, spot)
        const [thing, place] = [things()[at], places[at]]
        if (!thing || !place) continue
        const part = Math.min(1, Math.max(0, (spot.y - place.y) / place.height))
        const mark = marks.get(spot.paw) ?? pawMark(spot.paw, 'stand')
        mark.style.translate = `0 ${thing.offsetTop + part * thing.offsetHeight}px`
        if (!marks.has(spot.paw)) edge.append(mark)
        marks.set(spot.paw, mark)
      }
    })
    // Where one reads: under the mouse, else in the middle of the window.
    const point = (middle: number): void => {
      const all = things()
      const boxes = all.map((thing) => thing.getBoundingClientRect())
      const gap = (box: DOMRect): number => Math.max(box.top - middle, middle - box.bottom, 0)
      const [first] = [...boxes.keys()].sort((a, b) => gap(boxes[a] ?? new DOMRect()) - gap(boxes[b] ?? new DOMRect()))
      const [box, place] = [boxes[first ?? -1], places[first ?? -1]]
      if (!box || !place) return
      const part = Math.min(1, Math.max(0, (middle - box.top) / Math.max(1, box.height)))
      company.point({ x: Math.round(place.x + place.width / 2), y: Math.round(place.y + part * place.height) })
    }
    const moved = ({ pointerType, clientY }: PointerEvent): void => void (pointerType === 'mouse' && point(clientY))
    const scrolled = (): void => point(innerHeight / 2)
    column.addEventListener('pointermove', moved)
    addEventListener('scroll', scrolled, { capture: true, passive: true })
    scrolled()
    return () => {
      off()
      for (const mark of marks.values()) mark.remove()
      column.removeEventListener('pointermove', moved)
      removeEventListener('scroll', scrolled, true)
    }
  }, [company, places, columnRef])
  return <div ref={layer} class="column-paws" aria-hidden="true" />
}
