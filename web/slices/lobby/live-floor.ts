// The courtyard as it lives: takes over who is here, walks and paints them when something has changed, and rests otherwise.
import { effect, signal } from '@preact/signals'
import { isNight, look, mayMove } from '../../bedrock/theme.ts'
import type { Aim } from './aim.ts'
import { createCamera } from './camera.ts'
import { catsHere } from './cats-here.ts'
import { catUnder, type Drawn } from './draw-cats.ts'
import { groundOf, type Point, tileAt } from './iso.ts'
import { createPainter } from './painter.ts'
import { createWalkers } from './walkers.ts'

interface Parts {
  readonly floor: HTMLElement
  readonly canvas: HTMLCanvasElement
  /** The drawing of the ground, whose origin is the top corner of the floor. */
  readonly ground: SVGElement
}

export type LiveFloor = ReturnType<typeof liveFloor>

/** Begins to paint; call `end` when the page goes. */
export function liveFloor({ floor, canvas, ground }: Parts) {
  const camera = createCamera()
  const walkers = createWalkers()
  const painter = createPainter(floor, canvas)
  /** What lies under the pointer, or who stands beside one's cat while one walks by keys. */
  const aim = signal<Aim>({ cat: null, tile: null })
  let drawn: readonly Drawn[] = []
  let frame = 0
  let following = false
  let found = false
  /** By hand or by walking; until then the window shows as much as it can. */
  let moved = false

  const request = (): void => {
    frame ||= requestAnimationFrame(draw)
  }
  const renew = (): void => {
    painter.renew()
    request()
  }
  function draw(now: number): void {
    frame = 0
    const walks = walkers.walk(now)
    const me = walkers.own()
    const goesOn = following && me ? camera.follow(groundOf(me.at), mayMove()) : false
    const { x, y } = camera.toScreen({ x: 0, y: 0 })
    ground.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    drawn = painter.paint(walkers.all.values(), camera, aim.peek())
    if (walks || goesOn) request()
  }
  function find(): void {
    const me = walkers.own()
    if (me) camera.lookAt(groundOf(me.at))
    request()
  }
  function survey(): void {
    const me = walkers.own()
    if (me) camera.survey(groundOf(me.at))
    request()
  }
  const sizes = new ResizeObserver(() => {
    const { width, height } = floor.getBoundingClientRect()
    painter.resize(width, height)
    camera.resize(width, height)
    if (!moved) survey()
    request()
  })
  sizes.observe(floor)
  const offs = [
    effect(() => {
      void [look.value, isNight()]
      // The document's attributes follow the look in an effect of their own.
      queueMicrotask(renew)
    }),
    effect(() => {
      walkers.take(catsHere.value, performance.now(), found && mayMove())
      found ||= walkers.own() !== undefined
      if (!moved) survey()
      request()
    }),
    effect(() => {
      void aim.value
      request()
    }),
  ]
  // What was measured before may have met another typeface.
  document.fonts.ready.then(renew, () => {})
  return {
    aim,
    find,
    /** Moves the ground under the hand. */
    drag(by: Point): void {
      following = false
      moved = true
      camera.drag(by)
      request()
    },
    /** From now on one's own cat stays in sight. */
    follow(): void {
      following = true
      moved = true
      request()
    },
    /** What is under a point of the window. */
    under: (point: Point): Aim => ({
      cat: catUnder(drawn, point)?.walker.cat ?? null,
      tile: tileAt(camera.toGround(point)),
    }),
    end(): void {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      for (const off of offs) off()
    },
  }
}
