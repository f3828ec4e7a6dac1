// The paws of others on a canvas: prints that walk to where they point and fade, and a pair that stands there, at the edge if that lies outside.
import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { mayMove } from '../../bedrock/theme.ts'
import { toScreen } from '../walls/geometry/camera.ts'
import type { View } from '../walls/canvas/view.ts'
import type { Company } from './keep-company.ts'
import { pawMark } from './paw-mark.ts'
import { type Spot, walk } from './walk.ts'
import './company.css'

interface Standing {
  spot: Spot
  mark: HTMLElement
}

const stride = 30
const stepMs = 70
const edge = 26

/** The layer; it takes no pointer and says nothing, for what matters of it is announced. */
export function Paws({ company, view }: { readonly company: Company; readonly view: View }) {
  const layer = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [screen, world] = [layer.current, ground.current]
    if (!screen || !world) return undefined
    const standing = new Map<string, Standing>()

    function stand({ spot, mark }: Standing): void {
      const { x, y } = toScreen(view.camera, spot)
      const within = (value: number, most: number): number => Math.min(most - edge, Math.max(edge, value))
      mark.style.translate = `${within(x, view.size.width)}px ${within(y, view.size.height)}px`
    }
    function follow(): void {
      const { x, y, zoom } = view.camera
      world?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${zoom})`)
      world?.style.setProperty('--near', String(1 / zoom))
      for (const one of standing.values()) stand(one)
    }
    function step(paw: string, from: Spot, to: Spot): number {
      const prints = walk(from, to, stride / view.camera.zoom)
      for (const [n, { x, y, turn }] of prints.entries()) {
        const mark = pawMark(paw, 'step')
        mark.style.translate = `${x}px ${y}px`
        mark.style.rotate = `${turn}deg`
        mark.style.animationDelay = `${n * stepMs}ms`
        mark.addEventListener('animationend', () => mark.remove())
        world?.append(mark)
      }
      return prints.length * stepMs
    }
    const off = effect(() => {
      const { paws } = company.felt.value
      // What cannot move is not shown: warmth alone tells of company then.
      const shown = mayMove() ? paws : []
      for (const [paw, { mark }] of standing)
        if (!shown.some((one) => one.paw === paw)) {
          mark.remove()
          standing.delete(paw)
        }
      for (const { paw, x, y } of shown) {
        const before = standing.get(paw)
        if (before && before.spot.x === x && before.spot.y === y) continue
        const delay = before ? step(paw, before.spot, { x, y }) : 0
        const mark = pawMark(paw, 'stand')
        mark.style.animationDelay = `${delay}ms`
        const now = { spot: { x, y }, mark }
        before?.mark.remove()
        standing.set(paw, now)
        stand(now)
        screen.append(mark)
      }
    })
    const offMoved = view.whenMoved(follow)
    follow()
    return () => {
      off()
      offMoved()
    }
  }, [company, view])
  return (
    <div ref={layer} class="paws" aria-hidden="true">
      <div ref={ground} class="paws-ground" />
    </div>
  )
}
