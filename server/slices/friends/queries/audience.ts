// Who belongs to an audience: the one predicate for walls, modules, files, feeds and previews (SEC-4).
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Schema } from '#server/schema/tables/index'
import { notApart } from './apart.ts'

/**
 * [FRND-1.7] A condition for any query: this viewer (null: nobody signed in; an expression: the one of each row) may see what `owner` keeps for `audience`.
 * Both are expressions of the query itself, such as `eb.ref('walls.user_id')`. What belongs to an account that is not active is nobody's to see but its owner's.
 */
export function inAudience(
  viewerId: number | null | Expression<number>,
  owner: Expression<number>,
  audience: Expression<string>,
): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  // Names of its own, so that no table of the query around it is meant by mistake. Asked for by its value: for `exists` PostgreSQL reads all users once instead.
  const ownerIsHere = eb(
    eb.fn.coalesce(eb.selectFrom('users as whose').select('whose.state').where('whose.id', '=', owner), eb.val('gone')),
    '=',
    'active',
  )
  const forEveryone = eb(audience, '=', 'everyone')
  if (viewerId === null) return eb.and([forEveryone, ownerIsHere])
  const viewer = typeof viewerId === 'number' ? eb.val(viewerId) : viewerId
  const follows = (from: Expression<number>, to: Expression<number>) =>
    eb.exists(
      eb
        .selectFrom('follows as tie')
        .select('tie.follower_id')
        .where('tie.follower_id', '=', from)
        .where('tie.followed_id', '=', to),
    )
  return eb.or([
    eb(owner, '=', viewer),
    eb.and([
      ownerIsHere,
      notApart(owner, viewer),
      eb.or([
        forEveryone,
        eb.and([
          eb(audience, 'in', ['followers', 'mutuals']),
          follows(viewer, owner),
          eb.or([eb(audience, '=', 'followers'), follows(owner, viewer)]),
        ]),
      ]),
    ]),
  ])
}
