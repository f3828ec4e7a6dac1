// The floor: one thing to focus, on which one walks by keys, mouse or finger. What it shows the list says as well.
import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { lobbyLines } from '#words/lobby-lines'
import { announce } from '../../bedrock/announcer.ts'
import { notify } from '../../kit/toast.tsx'
import { hidden } from '../presence/index.ts'
import { type CatHere, catsHere, nearest, ownCat } from './cats-here.ts'
import { Courtyard } from './courtyard.tsx'
import { startHands } from './hands.ts'
import { onFloor } from './iso.ts'
import { type LiveFloor, liveFloor } from './live-floor.ts'
import { stepOf } from './step-keys.ts'
import { walkTo } from './tiles.ts'
import type { Tile } from '#contract/lobby'

const said = lobbyLines

interface Props {
  readonly onOpen: (cat: CatHere) => void
  /** Filled with what finds one's own cat. */
  readonly findRef: { current: () => void }
}

/** The window onto the courtyard. */
export function Floor({ onOpen, findRef }: Props) {
  const floor = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const ground = useRef<SVGSVGElement>(null)
  const live = useRef<LiveFloor | null>(null)
  /** The tile that was asked for last, from which the next step by key goes on. */
  const asked = useRef<Tile | null>(null)
  const walk = (tile: Tile): void => {
    if (hidden.peek()) return void notify(said.hidden)
    asked.current = tile
    live.current?.follow()
    walkTo(tile)
  }
  useEffect(() => {
    if (!floor.current || !canvas.current || !ground.current) return undefined
    const pane = floor.current
    const here = liveFloor({ floor: pane, canvas: canvas.current, ground: ground.current })
    live.current = here
    findRef.current = here.find
    const stopHands = startHands(pane, here, ({ cat, tile }) => {
      if (cat) onOpen(cat)
      else if (tile) walk(tile)
    })
    let beside: number | undefined
    const offNear = effect(() => {
      void catsHere.value
      if (document.activeElement !== pane) return
      const { tile } = ownCat() ?? {}
      if (tile && tile.x === asked.current?.x && tile.y === asked.current.y) asked.current = null
      const near = nearest()
      here.aim.value = { cat: near ?? null, tile: null }
      if (near && near.id !== beside) announce(said.near(near.username))
      beside = near?.id
    })
    return () => {
      offNear()
      stopHands()
      here.end()
      live.current = null
    }
  }, [])
  const press = (event: KeyboardEvent): void => {
    const step = stepOf(event)
    if (step) {
      event.preventDefault()
      const from = asked.current ?? ownCat()?.tile
      if (from) walk(onFloor({ x: from.x + step.x, y: from.y + step.y }))
      else if (hidden.peek()) notify(said.hidden)
    } else if (event.key === 'Home') {
      event.preventDefault()
      live.current?.find()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const near = nearest()
      if (near) onOpen(near)
      else announce(said.nobodyNear)
    }
  }
  return (
    // It is walked on by keys, which browsers and screen readers would otherwise take for themselves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={floor}
      class="lobby-floor"
      role="application"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={said.floor}
      aria-describedby="lobby-keys"
      onKeyDown={press}
    >
      <Courtyard groundRef={ground} />
      <canvas ref={canvas} class="lobby-cats" aria-hidden="true" />
    </div>
  )
}
