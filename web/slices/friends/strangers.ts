// Those who are around and on none of one's lists.
import type { Person } from '#contract/people'
import { person } from '../../bedrock/session.ts'
import { peopleAround } from '../presence/people-around.ts'
import type { People } from './people-of-mine.ts'

/** [FRND-2.3] Oneself left out. */
export function strangers(people: People): readonly Person[] {
  const known = new Set([person.value?.id, ...Object.values(people).flatMap((list) => list.map(({ id }) => id))])
  return peopleAround.value.filter(({ id }) => !known.has(id))
}
