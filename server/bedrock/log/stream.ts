// A stream: one clock and its entries. Rooms are streams of kind "room"; the log itself knows only kinds.
import type { Random } from '../clock.ts'
import { statement } from '../db/statement.ts'
import { refuse } from '../refusal.ts'
import type { LogTable, LogWriter, Reader, Writer } from '../tx.ts'

/** Names a stream together with its kind, so that the types refuse to write to another slice's streams. */
export interface StreamRef<Kind extends string> {
  readonly kind: Kind
  readonly id: number
}

export interface StreamHead {
  readonly rev: number
  readonly epoch: string
  readonly access: number
}

/** The part of a transaction that the log's functions need. */
export interface LogTx<Kind extends string> {
  readonly log: LogWriter<Kind>
  readonly now: number
}

/** Bytes of an epoch, 16 letters when written. */
const epochBytes = 12

/** Opens a stream with a fresh clock and answers with its id. */
export async function openStream<Kind extends string>(tx: LogTx<Kind>, kind: Kind, random: Random): Promise<number> {
  const row = await tx.log.db
    .insertInto('streams')
    .values({ kind, rev: 0, epoch: random.token(epochBytes), created_at: tx.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const head = statement((db: Reader, streamId: number) =>
  db.selectFrom('streams').select(['rev', 'epoch', 'access']).where('id', '=', streamId),
)

/** The clock of a stream as it stands; undefined if there is none. */
export async function streamHead(db: Reader, streamId: number): Promise<StreamHead | undefined> {
  const [found] = await head(db, streamId)
  return found
}

const move = statement((db: Writer<LogTable>, id: number, kind: string) =>
  db
    .updateTable('streams')
    .set((eb) => ({ rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .where('kind', '=', kind)
    .returning(['rev', 'epoch', 'access']),
)

/** [LOG-2] Moves the clock by one, which also takes the stream's row lock: everything a command decides on is read after this. Refused where somebody ended the stream since it was found. */
export async function advance<Kind extends string>(tx: LogTx<Kind>, stream: StreamRef<Kind>): Promise<StreamHead> {
  const [moved] = await move(tx.log.db, stream.id, stream.kind)
  if (!moved) refuse('NOT_FOUND', 'This has ended just now. Look again at what is there.')
  return moved
}

/** [LOG-2] Takes a stream's row lock and moves nothing, for whoever decides on what stands in it and writes elsewhere. */
export async function holdStream(tx: LogTx<never>, streamId: number): Promise<void> {
  await tx.log.db
    .updateTable('streams')
    .set((eb) => ({ rev: eb.ref('rev') }))
    .where('id', '=', streamId)
    .execute()
}

/** Marks that somebody may no longer hear the stream; deliveries compare this number. */
export async function raiseAccess<Kind extends string>(tx: LogTx<Kind>, stream: StreamRef<Kind>): Promise<number> {
  const row = await tx.log.db
    .updateTable('streams')
    .set((eb) => ({ access: eb('access', '+', 1) }))
    .where('id', '=', stream.id)
    .where('kind', '=', stream.kind)
    .returning('access')
    .executeTakeFirstOrThrow()
  return row.access
}

/** [LAW-4] Ends a stream: it and everything that was ever written in it is gone. For what nobody keeps a copy of. */
export async function endStream<Kind extends string>(tx: LogTx<Kind>, stream: StreamRef<Kind>): Promise<void> {
  await tx.log.db.deleteFrom('streams').where('id', '=', stream.id).where('kind', '=', stream.kind).execute()
}
