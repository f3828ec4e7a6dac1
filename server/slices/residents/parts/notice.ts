// Which cat notices a deed, and in which room it may say so.
import type { CatName } from '#contract/house'
import { reachOf } from '#cats/deeds/reach'
import type { DeedKind } from '#cats/deeds/deeds'
import { spokenDeed } from '#cats/gate/deed-words'
import { mayTell } from '#cats/speech/own/told-of-house'
import type { Draw } from '#cats/speech/speech.types'
import type { Deed, Mind, World } from '#cats/world/world.types'

/** A message in four is noticed; the rest is other people’s talk. */
const heed: Readonly<Record<string, number>> = { 'message.posted': 0.25 }

/** What comes less near a cat is none of its business. */
const nearEnough = 0.4

/** The room of a place, 0 for any other place. */
export const roomOf = (place: string | undefined): number => (place?.startsWith('room:') ? Number(place.slice(5)) : 0)

/** A cat that is called hears it anywhere; else one that is awake in a room where somebody listens, where it happened if that was a room, and with words for it. The nearest come first, and of those one by lot. */
export function notice(
  world: World,
  deed: Deed & { readonly kind: DeedKind },
  isHeard: (roomId: number) => boolean,
  draw: Draw,
): { readonly cat: CatName; readonly roomId: number } | null {
  const there = roomOf(deed.place)
  if (deed.kind === 'cat.called') return deed.cat && isHeard(there) ? { cat: deed.cat, roomId: there } : null
  if (draw('heed') >= (heed[deed.kind] ?? 1)) return null
  const event = spokenDeed(deed.kind)
  const near = world.minds.filter(
    (mind) =>
      mind.activity !== 'asleep' &&
      isHeard(roomOf(mind.place)) &&
      (there === 0 || roomOf(mind.place) === there) &&
      reachOf(mind, deed.kind, deed) >= nearEnough &&
      (event === undefined || mayTell(mind.name, event)),
  )
  const nearest = Math.max(...near.map((mind) => reachOf(mind, deed.kind, deed)))
  const mind = one(
    near.filter((each) => reachOf(each, deed.kind, deed) === nearest),
    draw('who'),
  )
  return mind ? { cat: mind.name, roomId: roomOf(mind.place) } : null
}

/** One by a share from 0 to just below 1. */
export const one = (some: readonly Mind[], share: number): Mind | undefined => some[Math.floor(share * some.length)]
