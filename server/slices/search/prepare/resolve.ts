// What is looked for, from what was typed: words cut, and the people and rooms of the filters found.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import { byPerson, holding, inRoom, type Mark } from '../parts/indexed.ts'
import { type Kind, parseSearch, type Search } from '../parts/parse-search.ts'
import { personNamed, roomNamed } from '../queries/named.ts'

export interface Resolved extends Search {
  readonly marks: readonly Mark[]
}

/** [FEED-2.3] Refuses with EMPTY what holds nothing to look for, with NOT_FOUND and ROOM_NOT_FOUND filters that name nobody and no room that the asker may know of. */
export async function resolve(db: Reader, actor: Actor, typed: string): Promise<Resolved> {
  const search = parseSearch(typed)
  const { phrases, from, in: rooms, has, kinds, before, after } = search
  if ([phrases, from, rooms, has, kinds].every((list) => list.length === 0) && before === null && after === null)
    refuse('EMPTY', 'There is nothing in this to look for. Write a word, a name or a filter.', {
      fields: { q: 'holds no word' },
    })
  const marks: Mark[] = has.map(holding)
  for (const name of from) {
    const id = await personNamed(db, actor.id, name)
    if (id === undefined) refuse('NOT_FOUND', `There is nobody called ${name}. Look at the name after “from:”.`)
    marks.push(byPerson(id))
  }
  for (const name of rooms) {
    const id = await roomNamed(db, actor.id, name)
    if (id === undefined) refuse('ROOM_NOT_FOUND', `There is no room called ${name}. Look at the name after “in:”.`)
    marks.push(inRoom(id))
  }
  return { ...search, marks }
}

/** [FEED-2.6] Whether things of a kind are asked for: by `kind:`, and by filters that only some kinds know. */
export function asksFor(kind: Kind, { kinds, from, in: rooms, has, before, after }: Search): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false
  const spoken = rooms.length > 0 || before !== null || after !== null
  const made = from.length > 0 || has.length > 0
  return kind === 'message' || (kind === 'wall' ? !spoken : !spoken && !made)
}
