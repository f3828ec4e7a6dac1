// What a cat may speak of on an occasion: who did it, where, what was made, and what it remembers. Public facts alone, each with where it comes from.
import { catOf } from '#cats/cast/cast'
import { toldAs } from '#cats/gate/deed-words'
import { recall } from '#cats/memory/recall'
import type { Fact, Facts } from '#cats/speech/facts.types'
import { memoryWords } from '#cats/speech/memory-words'
import type { Draw } from '#cats/speech/speech.types'
import type { Mind, World } from '#cats/world/world.types'
import { one } from '../parts/notice.ts'
import type { Occasion } from '../parts/occasion.ts'
import type { Looks } from './room-now.ts'

interface Known {
  readonly facts: Facts
  /** Whose memory it is, and which work is named. */
  readonly ofId: number | null
  readonly thingId: number | null
}

interface About {
  readonly world: World
  readonly mind: Mind
  readonly occasion: Occasion
  readonly roomName: string
  readonly draw: Draw
}

/** Memories that are looked through until one can be told. */
const tried = 8

/** What was told in so many lines of a room is not told there again. */
const linesLately = 40

/** [CAT-3.23] The facts of a moment. */
export async function factsFor(db: Looks, { world, mind, occasion, roomName, draw }: About): Promise<Known> {
  const { by, event, intent } = occasion
  const user = by === null ? undefined : await nameOf(db, by)
  const work = by === null || event === null ? undefined : await workOf(db, by, event)
  const memory = intent === 'recall' || intent === 'gossip' ? await memoryOf(db, mind, occasion, roomName) : null
  const others = world.minds.filter(
    ({ name, place, activity }) => name !== mind.name && place === mind.place && activity !== 'asleep',
  )
  const other = others.find(({ name }) => name === occasion.answers) ?? one(others, draw('other'))
  return {
    ofId: memory?.ofId ?? null,
    thingId: work?.id ?? null,
    facts: {
      room: plain(`#${roomName}`),
      ...(user !== undefined && { user: plain(user) }),
      ...(other && { othercat: plain(other.name) }),
      ...(work && work.shown_title !== '' && { thing: { text: work.shown_title, source: `work ${work.name}` } }),
      ...(memory && { memory: memory.fact }),
      ...(event === 'room.silent' && { while: plain('a while') }),
    },
  }
}

const plain = (text: string): Fact => ({ text, source: null })

/** The name of somebody who is there. */
const nameOf = async (db: Looks, id: number): Promise<string | undefined> =>
  (
    await db
      .selectFrom('users')
      .select('username')
      .where('id', '=', id)
      .where('state', '=', 'active')
      .executeTakeFirst()
  )?.username

/** What somebody published last, if that is what happened. */
async function workOf(db: Looks, by: number, event: string) {
  if (!/^(song|sketch)\.(published|remixed)$/.test(event)) return undefined
  return await db
    .selectFrom('sketches')
    .select(['id', 'name', 'shown_title'])
    .where('maker_id', '=', by)
    .where('visibility', '=', 'public')
    .where('gone', '=', 0)
    .where('kind', event.startsWith('song') ? '=' : '!=', 'song')
    .orderBy('shown_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The memory that fits best of those that can be told and were not told here lately. A room is named in itself alone, so that no line elsewhere outlives its becoming private. */
async function memoryOf(db: Looks, mind: Mind, { by, roomId, at }: Occasion, roomName: string) {
  const here = `room:${roomId}` as const
  const fitting = recall(mind, { place: here, ...(by !== null && { agent: by }) }, Math.floor(at / 1_000))
  const told = await toldLately(db, roomId)
  for (const { id, subj, verb, place, source } of fitting.slice(0, tried)) {
    if (told.has(source)) continue
    const who = subj > 0 ? await nameOf(db, subj) : subj < 0 ? catOf(subj) : undefined
    if (subj > 0 && who === undefined) continue
    const words = memoryWords({
      verb: toldAs(verb),
      ...(who !== undefined && { who }),
      ...(place === here && { place: `#${roomName}` }),
    })
    if (words !== null)
      return { fact: { text: words, source: `memory ${id}, deed ${source}` }, ofId: subj > 0 ? subj : null }
  }
  return null
}

/** The deeds of which the last lines in a room told. */
async function toldLately(db: Looks, roomId: number): Promise<ReadonlySet<number>> {
  const lines = await db
    .selectFrom('cat_lines')
    .select('why')
    .where('room_id', '=', roomId)
    .orderBy('id', 'desc')
    .limit(linesLately)
    .execute()
  return new Set(
    lines.flatMap(({ why }) => [...why.matchAll(/"memory \d+, deed (\d+)"/g)].map(([, deed]) => Number(deed))),
  )
}
