// Notes what happened, for the cats to hear of.
import { statement } from '#bedrock/db/statement'
import type { CatName } from '#contract/house'
import type { Place } from '#cats/cat.types'
import type { DeedKind } from '#cats/deeds/deeds'
import { tidingNoted } from '#events/cats'
import type { Tx } from '../owns.ts'
import { publicRooms } from '../queries/public-things.ts'

type Kind = DeedKind | 'time.passed'

/** What happened: who did it, to whom, where, to which cat. Never what they said. */
export interface Tiding {
  readonly kind: Kind
  readonly by?: number | null
  readonly to?: number | null
  readonly place?: Place | null
  readonly cat?: CatName
}

/** 0 is nobody. */
type Row = [at: number, kind: Kind, by: number, to: number, place: Place | null, cat: CatName | null]

/** [CAT-2.4, CAT-2.9] The row, unless one of its people is nobody to the cats: asked where it is stored, because this runs with every message. */
const known = (db: Tx['db'], ...[at, kind, by, to, place, cat]: Row) =>
  db
    .selectNoFrom((eb) => [
      eb.cast<number>(eb.val(at), 'bigint').as('at'),
      eb.cast<string>(eb.val(kind), 'text').as('kind'),
      eb.fn<number | null>('nullif', [eb.cast(eb.val(by), 'bigint'), eb.lit(0)]).as('by_id'),
      eb.fn<number | null>('nullif', [eb.cast(eb.val(to), 'bigint'), eb.lit(0)]).as('to_id'),
      eb.cast<string | null>(eb.val(place), 'text').as('place'),
      eb.cast<CatName | null>(eb.val(cat), 'text').as('cat'),
    ])
    .where((eb) => eb.not(eb.exists(db.selectFrom('cat_ghosts').select('user_id').where('user_id', 'in', [by, to]))))
    .where((eb) => eb.not(eb.exists(db.selectFrom('bots').select('user_id').where('user_id', 'in', [by, to]))))

const into = (db: Tx['db']) =>
  db.insertInto('cat_tidings').columns(['at', 'kind', 'by_id', 'to_id', 'place', 'cat']).returning('id')

const note = statement((db: Tx['db'], ...row: Row) => into(db).expression(known(db, ...row)))

const noteInRoom = statement((db: Tx['db'], roomId: number, ...row: Row) =>
  into(db).expression(
    known(db, ...row).where((eb) => eb.exists(publicRooms(db).select('rooms.id').where('rooms.id', '=', roomId))),
  ),
)

/** [CAT-2.1] Nothing is noted that concerns somebody who is nobody to the cats. */
export async function noteTiding(tx: Tx, { kind, by, to, place, cat }: Tiding): Promise<void> {
  const noted = await note(tx.db, tx.now, kind, by ?? 0, to ?? 0, place ?? null, cat ?? null)
  if (noted.length > 0) await tx.announce(tidingNoted({}))
}

/** [CAT-2.1, CAT-2.2] The same of what somebody did in a room, if it is public. */
export async function noteInPublic(tx: Tx, kind: DeedKind, roomId: number, by: number | null): Promise<void> {
  if (by === null) return
  const noted = await noteInRoom(tx.db, roomId, tx.now, kind, by, 0, `room:${roomId}`, null)
  if (noted.length > 0) await tx.announce(tidingNoted({}))
}
