// Whom people do not want to hear.
import { catNames } from '#cats/speech/cast'
import type { CatName } from '#contract/house'
import type { CatSilences } from '#contract/residents'
import type { Looks } from './room-now.ts'

/** What somebody has silenced, in alphabetical order. */
export async function silencesOf(db: Looks, userId: number): Promise<CatSilences> {
  const rows = await db.selectFrom('cat_silences').select('cat').where('user_id', '=', userId).execute()
  const said = new Set(rows.map(({ cat }) => cat))
  return { all: said.has('all'), cats: [...catNames].sort().filter((cat) => said.has(cat)) }
}

/** The cats whom somebody hears. */
export const heardBy = ({ all, cats }: CatSilences): readonly CatName[] =>
  all ? [] : catNames.filter((cat) => !cats.includes(cat))

/** [CAT-3.24] Those who do not want to hear this cat. */
export async function deafTo(db: Looks, cat: CatName): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('cat_silences').select('user_id').where('cat', 'in', ['all', cat]).execute()
  return new Set(rows.map(({ user_id }) => user_id))
}

/** Of these people, by whom which cats are silenced. */
export async function silencesIn(
  db: Looks,
  people: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<CatName | 'all'>>> {
  const silences = new Map<number, Set<CatName | 'all'>>()
  for (let from = 0; from < people.length; from += peopleAtOnce) {
    const rows = await db
      .selectFrom('cat_silences')
      .select(['user_id', 'cat'])
      .where('user_id', 'in', people.slice(from, from + peopleAtOnce))
      .execute()
    for (const { user_id, cat } of rows) silences.set(user_id, (silences.get(user_id) ?? new Set()).add(cat))
  }
  return silences
}

const peopleAtOnce = 500
