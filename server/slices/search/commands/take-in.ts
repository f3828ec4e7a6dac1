// Takes the next of what was there before into the index.
import type { Dialect } from '#bedrock/db/database'
import type { Tx } from '../owns.ts'
import { peopleBelow } from '../queries/texts-of-people.ts'
import { wallsBelow } from '../queries/things-of-walls.ts'
import { type ToCome, toCome } from '../queries/to-come.ts'
import { keepPerson } from './keep-person.ts'
import { keepWall } from './keep-wall.ts'
import { takeInSketches } from './keep-sketch.ts'
import { takeInWritings } from './keep-writings.ts'
import { takeInMessages } from './take-in-messages.ts'

// Nobody else is served on SQLite while a piece is stored.
const messagesAtOnce = 100
const peopleAtOnce = 30
const wallsAtOnce = 2
const writingsAtOnce = { journal: 10, guestbook: 50, page: 3 } as const
const sketchesAtOnce = 50

/** [FEED-2.5] What is in already is left as it is. The place that was reached goes with it; once there is nothing below, that kind is done. Answers whether there was something to do. */
export async function takeInNext(tx: Tx, dialect: Dialect): Promise<boolean> {
  const [next] = await toCome(tx.db)
  if (!next) return false
  const { kind, below } = next
  const reached = await takeInBelow(tx, dialect, kind, below)
  if (reached === undefined) await tx.db.deleteFrom('words_to_come').where('kind', '=', kind).execute()
  else await tx.db.updateTable('words_to_come').set({ below: reached }).where('kind', '=', kind).execute()
  return true
}

function takeInBelow(tx: Tx, dialect: Dialect, kind: ToCome['kind'], below: number): Promise<number | undefined> {
  switch (kind) {
    case 'message':
      return takeInMessages(tx, dialect, below, messagesAtOnce)
    case 'person':
      return people(tx, below)
    case 'wall':
      return walls(tx, below)
    case 'journal':
    case 'guestbook':
    case 'page':
      return takeInWritings(tx, kind, { dialect, below, count: writingsAtOnce[kind] })
    case 'sketch':
      return takeInSketches(tx, { dialect, below, count: sketchesAtOnce })
  }
}

async function people(tx: Tx, below: number): Promise<number | undefined> {
  const found = await peopleBelow(tx.db, below, peopleAtOnce)
  for (const { id } of found) await keepPerson(tx, id)
  return found.at(-1)?.id
}

async function walls(tx: Tx, below: number): Promise<number | undefined> {
  const found = await wallsBelow(tx.db, below, wallsAtOnce)
  for (const { id } of found) await keepWall(tx, id, true)
  return found.at(-1)?.id
}
