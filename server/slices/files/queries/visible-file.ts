// Whether somebody may see a file: their own, one of the house’s, or one that stands where they belong to the audience. Asked anew at every request.
import type { Reader } from '#bedrock/tx'
import { inAudience, notApart } from '#slices/friends/index'
import { besideWords, calledFor, sees } from './beside-words.ts'
import { isTheHouses } from './is-the-houses.ts'

/** [FILE-2.2, FILE-2.3, FILE-2.7, DM-5.4] The file of this name if this viewer (null: nobody in particular) may see it. */
export const visibleFile = (db: Reader, viewerId: number | null, name: string, now: number) =>
  db
    .selectFrom('files')
    .innerJoin('users as sender', 'sender.id', 'files.owner_id')
    .leftJoin('conversations as sealing', 'sealing.room_id', 'files.sealed_for')
    .select(['files.name', 'files.kind', 'files.sizes', 'files.owner_id', 'files.sealed_for', 'files.sealed_key'])
    .select(['sealing.words_key', calledFor(viewerId).as('called')])
    .select((eb) =>
      eb
        .selectFrom('file_uses as anywhere')
        .select('anywhere.file_id')
        .whereRef('anywhere.file_id', '=', 'files.id')
        .where('anywhere.audience', '=', 'everyone')
        .limit(1)
        .as('open'),
    )
    .where('files.name', '=', name)
    .where('files.state', '=', 'ready')
    .where((eb) => eb.or([eb('sender.state', '=', 'active'), ...(viewerId === null ? [] : [isTheHouses()])]))
    .where((eb) => {
      const open = eb('files.sealed_for', 'is', null)
      const placed = eb.exists(
        eb
          .selectFrom('file_uses')
          .select('file_uses.file_id')
          .whereRef('file_uses.file_id', '=', 'files.id')
          .where((use) => use.or([use('file_uses.ends_at', 'is', null), use('file_uses.ends_at', '>', now)]))
          .where((use) => inAudience(viewerId, use.ref('file_uses.owner_id'), use.ref('file_uses.audience')))
          .where((use) => notApart(use.ref('files.owner_id'), use.ref('file_uses.owner_id'))),
      )
      if (viewerId === null) return eb.and([open, placed])
      // What somebody left with others is not for those whom they are kept apart from.
      const near = notApart(eb.ref('files.owner_id'), eb.val(viewerId))
      const said = eb.exists(besideWords().select('beside.file_id').where(sees(viewerId)))
      // What is sealed is its sender's until it was said, and then shown as the message is.
      const own = eb.and([eb('files.owner_id', '=', viewerId), eb.or([open, eb('files.unused_since', 'is not', null)])])
      return eb.or([own, eb.and([open, near, placed]), said, isTheHouses()])
    })
    // A ticket outlives a session, so whoever holds it is looked at too.
    .$if(viewerId !== null, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('users as viewer')
            .select('viewer.id')
            .where('viewer.id', '=', viewerId)
            .where('viewer.state', '=', 'active'),
        ),
      ),
    )
    .executeTakeFirst()
