// Whether somebody else than whoever imposed a sanction may decide the appeal against it.
import type { Reader } from '#bedrock/tx'
import type { Role } from '#contract/accounts'
import { mayJudge, mayTakeBack } from '#slices/accounts/index'

const staff = ['moderator', 'admin', 'owner'] as const satisfies readonly Role[]

interface Imposed {
  readonly user_id: number
  readonly by_id: number | null
  readonly by_role: Role
  readonly person_role: Role
}

/** [MOD-2.6] Somebody who can come in, is not frozen, and may judge the person and take back what was imposed. */
export async function othersMayDecide(db: Pick<Reader, 'selectFrom'>, imposed: Imposed): Promise<boolean> {
  const { user_id, by_id, by_role, person_role } = imposed
  const may = staff.filter(
    (role) => mayJudge({ id: 0, role }, { id: user_id, role: person_role }) && mayTakeBack({ role }, by_role),
  )
  if (may.length === 0) return false
  const found = await db
    .selectFrom('users')
    .select('id')
    .where('role', 'in', may)
    .where('state', '=', 'active')
    .where('frozen', '=', 0)
    .where('id', 'not in', [user_id, by_id ?? 0])
    .where('id', 'not in', (eb) => eb.selectFrom('bots').select('bots.user_id'))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
