// The courtyard as it lives: takes over who is here, walks and paints them when something has changed, and rests otherwise.
import { effect, signal } from '@preact/signals'
import { isNight, look, mayMove } from '../../bedrock/theme.ts'
import type { Aim } from './aim.ts'
import { createCamera } from './camera.ts'
import { catsHere } from './cats-here.ts'
import { catUnder, type Drawn } from './place-cats.ts'
import { groundOf, type Point, tileAt } from './iso.ts'
import { createPainter, originOf } from './painter.ts'
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
  /** What lies under the pointer, or who stands beside one's cat while one walks by keys. */
  const aim = signal<Aim>({ cat: null, tile: null })
  let drawn: readonly Drawn[] = []
  let frame = 0
  /** A picture was asked for while another was on its way. */
  let owed = false
  let following = false
  let found = false
  /** By hand or by walking; until then the window shows as much as it can. */
  let moved = false

  const request = (): void => {
    frame ||= requestAnimationFrame(draw)
  }
  const painter = createPainter(floor, canvas, () => {
    move()
    if (owed) request()
  })
  function move(): void {
    const { x, y } = originOf(camera)
    ground.style.transform = `translate(${x}px, ${y}px)`
    painter.move(camera)
  }
  const renew = (): void => {
    painter.renew()
    request()
  }
  function draw(now: number): void {
    frame = 0
    owed = painter.busy()
    if (owed) return move()
    const walks = walkers.walk(now)
    const me = walkers.own()
    const goesOn = following && me ? camera.follow(groundOf(me.at), mayMove()) : false
    move()
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
  // What was drawn before has met another typeface.
  document.fonts.addEventListener('loadingdone', renew)
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
      painter.end()
      sizes.disconnect()
      document.fonts.removeEventListener('loadingdone', renew)
      for (const off of offs) off()
    },
  }
}
