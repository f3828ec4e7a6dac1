// Reports and sanctions by somebody, about them, and taken or decided by them.
import { changeRole } from '#contract/moderation'
import * as reports from '#contract/reports'
import type { Person } from '#dev-env/person'
import { judged } from './judged.ts'

/** Everything that a report or a sanction can name them as; they run nothing afterwards. */
export async function report(
  gone: Person,
  [other, third]: readonly [Person, Person],
  owner: Person,
  words: string,
): Promise<void> {
  const about = async (who: Person, whom: Person): Promise<number> => {
    const body = { about: { kind: 'person' as const, id: whom.id }, category: 'other' as const, words }
    return (await who.visitor.request(reports.makeReport, { body })).report.id
  }
  const give = (role: 'member' | 'moderator') =>
    owner.visitor.request(changeRole, { params: { id: gone.id }, body: { role } })
  await about(other, gone)
  const id = await about(gone, other)
  await give('moderator')
  await gone.visitor.request(reports.takeReport, { params: { id }, body: { taken: true } })
  await gone.visitor.request(reports.noteOnReport, { params: { id }, body: { note: words } })
  await give('member')
  await judged(gone, { owner, warden: other, other: third }, 'theirs', words)
}
