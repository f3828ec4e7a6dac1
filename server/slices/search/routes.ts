// Searching over HTTP.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'
import * as contract from '#contract/search'
import type { AppContext } from '#server/context'
import { inRoom } from './parts/indexed.ts'
import { viewEntry, viewFoundSketch, viewPage, viewSigned } from './parts/view-writing.ts'
import type { Kind } from './parts/parse-search.ts'
import { findDated } from './prepare/find-dated.ts'
import { findDirect } from './prepare/find-direct.ts'
import { findSketches } from './prepare/find-sketches.ts'
import { asksFor, resolve, type Resolved } from './prepare/resolve.ts'
import { closedRooms } from './queries/closed-rooms.ts'
import { messagesFound } from './queries/messages-found.ts'
import { peopleFound } from './queries/people-found.ts'
import { isToCome } from './queries/to-come.ts'
import { wallsFound } from './queries/walls-found.ts'
import { entriesFound, pagesFound, signedFound } from './queries/writings-found.ts'
import { viewMessage, viewPerson, viewWall } from './view.ts'

const shown = 20

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const { dialect } = ctx.db
  const look = <R, P>(
    kind: Extract<Kind, 'message' | 'person' | 'wall'>,
    actor: Actor,
    typed: string,
    find: (db: Reader, asked: Resolved) => Promise<readonly R[]>,
    page: (rows: readonly R[], asked: Resolved) => P,
  ): Promise<P & { older_to_come: boolean }> =>
    ctx.db.snapshot(async (db) => {
      const asked = await resolve(db, actor, typed)
      const rows = asksFor(kind, asked) ? await find(db, asked) : []
      return { ...page(rows, asked), older_to_come: await isToCome(db, kind) }
    })
  return [
    serve(contract.searchMessages, ({ actor, query: { q, before_id: beforeId, limit = sizes.pageDefault } }) =>
      look(
        'message',
        actor,
        q,
        async (db, asked) => {
          const without = (await closedRooms(db, actor.id)).map(inRoom)
          return await messagesFound(db, dialect, actor.id, { ...asked, without }, { ...asked, beforeId }, limit + 1)
        },
        (rows, { phrases }) =>
          pageOf(
            rows,
            limit,
            'newest',
            (row) => viewMessage(row, phrases),
            (last) => ({ before_id: last.id }),
          ),
      ),
    ),
    serve(contract.searchDirect, ({ actor, query }) => findDirect(ctx, actor, query)),
    serve(contract.searchPeople, ({ actor, query: { q, after } }) =>
      look(
        'person',
        actor,
        q,
        (db, asked) => peopleFound(db, dialect, actor.id, asked, after, shown + 1),
        (rows, { phrases }) =>
          pageOf(
            rows,
            shown,
            'alphabetical',
            (row) => viewPerson(row, phrases),
            (last) => ({ after: last.username }),
          ),
      ),
    ),
    serve(contract.searchWalls, ({ actor, query: { q, after } }) =>
      look(
        'wall',
        actor,
        q,
        (db, asked) => wallsFound(db, dialect, actor.id, asked, after, shown + 1),
        (rows, { phrases }) =>
          pageOf(
            rows,
            shown,
            'alphabetical',
            (row) => viewWall(row, phrases),
            (last) => ({ after: last.username }),
          ),
      ),
    ),
    serve(contract.searchJournals, ({ actor, query }) =>
      findDated(ctx, actor, 'journal', query, (db, at, asked) => entriesFound(db, dialect, at, asked), viewEntry),
    ),
    serve(contract.searchGuestbooks, ({ actor, query }) =>
      findDated(ctx, actor, 'guestbook', query, (db, at, asked) => signedFound(db, dialect, at, asked), viewSigned),
    ),
    serve(contract.searchHomepages, ({ actor, query }) =>
      findDated(ctx, actor, 'page', query, (db, at, asked) => pagesFound(db, dialect, at, asked), viewPage),
    ),
    serve(contract.searchSketches, ({ actor, query }) =>
      findDated(ctx, actor, 'sketch', query, (db, at, asked) => findSketches(ctx, db, at, asked), viewFoundSketch),
    ),
  ]
}
