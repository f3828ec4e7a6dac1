// The doors of friends. The blocked are blocked by the member, who is the one whom everybody tries it on.
import * as friends from '#contract/friends'
import { getMutedWords, setMutedWords } from '#contract/muted-words'
import { listPeople, suggestPeople } from '#contract/people'
import { changing, signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const somebody = async (world: World) => ({ params: { id: (await world.fresh('other')).person?.id ?? 0 } })
const theMember = ({ member }: World) => ({ params: { id: member.id } })
const nobody = () => ({ params: { id: 999_999 } })
const nowhere = { expect: 'NOT_FOUND', parts: nobody } as const
/** A list knows no ids but one's own, so a foreign one changes nothing. */
const idle = { expect: 'ok', parts: nobody } as const

export const friendRows: readonly Row[] = [
  ...[friends.listFollowing, friends.listFollowers, friends.listBlocks, friends.listMutes].map((spec) =>
    routeRow(spec, { expect: signedIn, parts: () => ({}) }),
  ),
  routeRow(friends.getTie, { expect: signedIn, parts: somebody, foreign: nowhere }),
  routeRow(friends.getTie, { expect: { ...signedIn, member: 'CONFLICT', blocked: 'NOT_FOUND' }, parts: theMember }),
  routeRow(friends.followPerson, { expect: changing, parts: somebody, foreign: nowhere }),
  routeRow(friends.followPerson, {
    expect: { ...changing, member: 'CONFLICT', blocked: 'NOT_FOUND' },
    parts: theMember,
  }),
  routeRow(friends.unfollowPerson, { expect: changing, parts: somebody, foreign: idle }),
  routeRow(friends.blockPerson, { expect: signedIn, parts: somebody, foreign: nowhere }),
  routeRow(friends.unblockPerson, { expect: signedIn, parts: somebody, foreign: idle }),
  routeRow(getMutedWords, { expect: signedIn, parts: () => ({}) }),
  routeRow(setMutedWords, { expect: signedIn, parts: () => ({ body: { words: ['matrix'] } }) }),
  routeRow(friends.muteForMe, { expect: signedIn, parts: somebody, foreign: nowhere }),
  routeRow(friends.unmuteForMe, { expect: signedIn, parts: somebody, foreign: idle }),
  {
    // Whether the member is found by name.
    ...routeRow(suggestPeople, { expect: { ...signedIn, blocked: 'NOT_FOUND' }, parts: () => ({}) }),
    async knock({ member }, { visitor }) {
      const { body } = await visitor.ask(suggestPeople, { query: { prefix: member.username } })
      if (!body.ok) return body.code
      return body.data.items.some(({ id }) => id === member.id) ? 'ok' : 'NOT_FOUND'
    },
  },
  {
    // Whether the member stands in the directory.
    ...routeRow(listPeople, { expect: { ...signedIn, blocked: 'NOT_FOUND' }, parts: () => ({}) }),
    async knock({ member }, { visitor }) {
      const { body } = await visitor.ask(listPeople, { query: {} })
      if (!body.ok) return body.code
      return body.data.items.some(({ id }) => id === member.id) ? 'ok' : 'NOT_FOUND'
    },
  },
]
