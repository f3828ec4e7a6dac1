// The doors of searching. What is found is for whom the thing is; here, that filters name nobody and no room that one may not know of.
import {
  searchDirect,
  searchGuestbooks,
  searchHomepages,
  searchJournals,
  searchMessages,
  searchPeople,
  searchSketches,
  searchWalls,
} from '#contract/search'
import { type Cells, ownOnly, signedIn } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { World } from './world.ts'

const asking = (q: string) => () => ({ query: { q } })
const inDen = ({ den }: World) => ({ query: { q: `in:${den}` } })
const ofMember = ({ member }: World) => ({ query: { q: `from:${member.username}` } })
/** Whoever may write nothing may still look, and finds no such room. */
const hidden: Cells = { ...ownOnly('ROOM_NOT_FOUND'), frozen: 'ROOM_NOT_FOUND' }

const routes = [
  searchMessages,
  searchDirect,
  searchPeople,
  searchWalls,
  searchJournals,
  searchGuestbooks,
  searchHomepages,
  searchSketches,
]

export const searchRows: readonly Row[] = routes.flatMap((spec) => [
  routeRow(spec, { expect: signedIn, parts: asking('mine'), foreign: { expect: 'ROOM_NOT_FOUND', parts: inDen } }),
  routeRow(spec, { expect: { ...signedIn, blocked: 'NOT_FOUND' }, parts: ofMember }),
  routeRow(spec, { expect: hidden, parts: inDen }),
])
