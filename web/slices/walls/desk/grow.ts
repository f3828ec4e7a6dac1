// A module grows with what is written in it, so that nobody has to pull a box larger while writing.
import { asItIs } from '../canvas/fit-words.ts'
import { settled } from '../geometry/group.ts'
import { roomBelow } from '../geometry/room-below.ts'
import { higher } from '../geometry/with-room.ts'
import type { Desk } from './desk.ts'

/** What has a size of its own whatever is in it. */
const framed = new Set(['image', 'gallery', 'html'])

/** [WALL-2.38] Once the module is drawn anew: makes it as much higher as its words stand out, as a part of the last change; what nobody has just written covers nothing below it. */
export function growToWords(desk: Desk, id: string, { covering = true } = {}): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const module = desk.wall.peek().modules.find((one) => one.id === id)
      const body = document.querySelector<HTMLElement>(`.canvas-module[data-module="${CSS.escape(id)}"] .module-body`)
      if (!module || !body || framed.has(module.kind)) return
      // What was set smaller is as large again before its box grows.
      asItIs(body)
      const { place } = module
      const others = desk.wall.peek().modules.flatMap((one) => (one.id === id ? [] : [one.place]))
      const room = covering ? Infinity : roomBelow(place, others) - place.height
      const beyond = Math.min(room, body.scrollHeight - body.clientHeight)
      if (beyond < 2) return
      desk.amend([{ step: 'place', id, place: settled(higher(place, beyond)) }])
    }),
  )
}
