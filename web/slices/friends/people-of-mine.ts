// Everybody on one's own lists.
import type { Person } from '#contract/people'
import { api } from '../../bedrock/api.ts'

const lists = ['following', 'followers', 'mutes', 'blocks'] as const
type List = (typeof lists)[number]
export type People = Readonly<Record<List, readonly Person[]>>

/** All pages of one of one's own lists. Throws `ApiFailure`. */
export async function peopleOn(list: List): Promise<readonly Person[]> {
  const found: Person[] = []
  let after: string | undefined
  do {
    const page = await api(`GET /api/me/${list}`, { query: after === undefined ? {} : { after } })
    found.push(...page.items)
    after = page.complete ? undefined : page.items.at(-1)?.username
  } while (after !== undefined)
  return found
}

/** The four lists. Throws `ApiFailure`. */
export async function peopleOfMine(): Promise<People> {
  const [following, followers, mutes, blocks] = await Promise.all([
    peopleOn('following'),
    peopleOn('followers'),
    peopleOn('mutes'),
    peopleOn('blocks'),
  ])
  return { following, followers, mutes, blocks }
}
