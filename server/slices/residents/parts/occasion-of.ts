// What a deed is to the cats of rooms: which of them noticed it, where, and what it wants to say.
import type { DeedKind } from '#cats/deeds/deeds'
import { spokenDeed } from '#cats/gate/deed-words'
import { intentOf } from '#cats/speech/intents-of-deed'
import { drawFrom } from '#cats/speech/number-of'
import type { World } from '#cats/world/world.types'
import type { CatDeedsTable } from '#server/schema/tables/cats'
import { notice } from './notice.ts'
import type { Occasion } from './occasion.ts'

/** What is older is no news, in seconds. */
const news = 60

/** Null: it passes in silence. */
export function occasionOf(
  world: World,
  { seq, at, kind, by_id: by, to_id: to, place, cat }: CatDeedsTable,
  now: number,
  isHeard: (roomId: number) => boolean,
): Occasion | null {
  const event = spokenDeed(kind)
  if (event === undefined || now / 1_000 - at > news) return null
  const key = `deed ${seq}`
  const draw = drawFrom(`${world.seed}/${key}`)
  const deed = {
    seq,
    at,
    // A kind that speech knows is one of a deed.
    kind: kind as DeedKind,
    ...(by !== null && { by }),
    ...(to !== null && { to }),
    // Written by the cats’ slice alone, in this form.
    ...(place !== null && { place: place as `room:${number}` }),
    ...(cat !== null && { cat }),
  }
  const noticed = notice(world, deed, isHeard, draw)
  if (noticed === null) return null
  return {
    ...noticed,
    key,
    event,
    by,
    intent: intentOf(event, draw('intent')),
    at: at * 1_000,
    called: kind === 'cat.called',
    answers: null,
    turn: 1,
  }
}
