// What is looked for, from what was typed: words cut, and the people and rooms of the filters found.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import { byPerson, holding, inRoom, type Mark } from '../parts/indexed.ts'
import { type Kind, parseSearch, type Search } from '../parts/parse-search.ts'
import { personNamed, roomNamed } from '../queries/named.ts'

export interface Resolved extends Search {
  readonly marks: readonly Mark[]
  /** Ids of those with whom what is looked for was said between two. */
  readonly withIds: readonly number[]
}

/** [FEED-2.3] Refuses with EMPTY what holds nothing to look for, with NOT_FOUND and ROOM_NOT_FOUND filters that name nobody and no room that the asker may know of. */
export async function resolve(db: Reader, actor: Actor, typed: string): Promise<Resolved> {
  const search = parseSearch(typed)
  const { phrases, from, in: rooms, with: others, has, kinds, before, after } = search
  if (
    [phrases, from, rooms, others, has, kinds].every((list) => list.length === 0) &&
    before === null &&
    after === null
  )
    refuse('EMPTY', 'There is nothing in this to look for. Write a word, a name or a filter.', {
      fields: { q: 'holds no word' },
    })
  const marks: Mark[] = has.map(holding)
  const named = async (name: string, filter: string): Promise<number> =>
    (await personNamed(db, actor.id, name)) ??
    refuse('NOT_FOUND', `There is nobody called ${name}. Look at the name after “${filter}:”.`)
  for (const name of from) marks.push(byPerson(await named(name, 'from')))
  const withIds: number[] = []
  for (const name of others) withIds.push(await named(name, 'with'))
  for (const name of rooms) {
    const id = await roomNamed(db, actor.id, name)
    if (id === undefined) refuse('ROOM_NOT_FOUND', `There is no room called ${name}. Look at the name after “in:”.`)
    marks.push(inRoom(id))
  }
  return { ...search, marks, withIds }
}

/** [FEED-2.6] Whether things of a kind are asked for: by `kind:`, and by filters that only some kinds know. */
export function asksFor(kind: Kind, { kinds, from, in: rooms, with: others, has, before, after }: Search): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false
  if (kind === 'direct') return rooms.length === 0
  if (others.length > 0) return false
  if (kind === 'message') return true
  if (rooms.length > 0) return false
  const dated = before !== null || after !== null
  const made = from.length > 0 || has.length > 0
  return kind === 'person' ? !dated && !made : kind !== 'wall' || !dated
}
