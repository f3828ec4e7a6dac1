// An account as moderation sees it.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

const columns = ['id', 'username', 'role', 'state', 'frozen', 'muted_until', 'suspended_until', 'new_until'] as const

export type JudgedAccount = NonNullable<Awaited<ReturnType<typeof judgedAccount>>>

/** The account of this id or name. */
export const judgedAccount = (db: Looks, target: { readonly id: number } | { readonly username: string }) =>
  db
    .selectFrom('users')
    .select(columns)
    .$if('id' in target, (query) => query.where('id', '=', 'id' in target ? target.id : 0))
    .$if('username' in target, (query) =>
      query.where('name_key', '=', 'username' in target ? target.username.toLowerCase() : ''),
    )
    .executeTakeFirst()

/** How many owners beside this one can come in and stay. */
export async function otherOwners(db: Looks, id: number): Promise<number> {
  const others = await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'owner')
    .where('state', '=', 'active')
    .where('frozen', '=', 0)
    .where('erase_at', 'is', null)
    .where('id', '!=', id)
    .limit(1)
    .execute()
  return others.length
}

/** Accounts whose suspension is over, some at a time. */
export const suspensionsOver = (db: Looks, now: number) =>
  db
    .selectFrom('users')
    .select('id')
    .where('state', '=', 'suspended')
    .where('suspended_until', '<=', now)
    .limit(100)
    .execute()
