// Sanctions by somebody and against them, and appeals that they make and decide.
import { changeRole, warnPerson } from '#contract/moderation'
import { muteInRoom } from '#contract/room-mutes'
import { appealSanction, decideAppeal, listOwnSanctions } from '#contract/sanctions'
import type { Person } from '#dev-env/person'

interface Around {
  readonly owner: Person
  /** Keeps order for a while. */
  readonly warden: Person
  readonly other: Person
}

/** Everything that a sanction and its appeal can name them as; they run nothing afterwards, and are silent in a room of the other’s. */
export async function judged(gone: Person, { owner, warden, other }: Around, room: string, words: string) {
  const give = (who: Person, role: 'member' | 'moderator') =>
    owner.visitor.request(changeRole, { params: { id: who.id }, body: { role } })
  const warn = async (who: Person, whom: Person) => {
    await who.visitor.request(warnPerson, { params: { id: whom.id }, body: { reason: 'a quarrel' } })
    const { items } = await whom.visitor.request(listOwnSanctions, { query: {} })
    const params = { id: items[0]?.id ?? 0 }
    const said = whom === gone ? words : 'It was none.'
    await whom.visitor.request(appealSanction, { params, body: { words: said } })
    return params
  }
  await give(warden, 'moderator')
  await warn(warden, gone)
  await give(gone, 'moderator')
  await warn(gone, other)
  const params = await warn(warden, other)
  await gone.visitor.request(decideAppeal, { params, body: { outcome: 'stands' } })
  for (const who of [gone, warden]) await give(who, 'member')
  const silent = { room, username: gone.username }
  await other.visitor.request(muteInRoom, { params: silent, body: { minutes: 60, reason: 'a quarrel' } })
}
