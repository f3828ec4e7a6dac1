// What happens to people, and to the house.
import { within } from '#bedrock/bus'
import { accountAdmitted, accountErased, accountJudged, accountOpened, catChosen } from '#events/accounts'
import { reportTurned } from '#events/reports'
import type { Tx } from '../owns.ts'
import { forgetForCats } from './forget-for-cats.ts'
import { noteTiding } from './note-tiding.ts'

/** [CAT-2.1, CAT-2.5] Of a report only that one is settled. */
export const ofPeople = [
  within(accountOpened, async (tx: Tx, { userId, pending }) => {
    if (!pending) await noteTiding(tx, { kind: 'person.registered', by: userId })
  }),
  within(accountAdmitted, async (tx: Tx, { userId, admitted }) => {
    if (admitted) await noteTiding(tx, { kind: 'person.registered', by: userId })
  }),
  within(accountJudged, async (tx: Tx, { userId, act }) => {
    if (act === 'ban') await noteTiding(tx, { kind: 'person.banned', to: userId })
  }),
  within(catChosen, async (tx: Tx, { userId, cat }) => {
    if (cat) await noteTiding(tx, { kind: 'cat.chosen', by: userId, cat })
  }),
  within(reportTurned, async (tx: Tx, { act }) => {
    if (act === 'close') await noteTiding(tx, { kind: 'report.resolved' })
  }),
  within(accountErased, (tx: Tx, { userId }) => forgetForCats(tx, userId, { ghost: false })),
]
