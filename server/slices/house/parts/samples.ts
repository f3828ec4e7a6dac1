// The samples that a fresh house offers: one room that shows what one can do.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { chatActs } from '#slices/chat/index'
import { changeRoom, openRoom, type RoomsTx } from '#slices/rooms/index'
import { sampleMessages, sampleRoom } from '#words/en/samples'

/** [HOUSE-1.1, HOUSE-1.2] Opens the sample room and says its messages in the actor's name. */
export async function addSamples(ctx: AppContext, actor: Actor): Promise<void> {
  const standing = await ctx.db.reader
    .selectFrom('rooms')
    .select('id')
    .where('sample', '=', 1)
    .where('archived_at', 'is', null)
    .executeTakeFirst()
  if (standing) refuse('CONFLICT', 'The samples are there already.')
  const room = { ...sampleRoom, name: await freeName(ctx), kind: 'text', sample: true } as const
  const id = await ctx.db.write('rooms', (tx: RoomsTx) => openRoom(tx, actor, room, ctx.random))
  let replyTo: number | null = null
  for (const content of sampleMessages) {
    const { message } = await chatActs(ctx).send(actor, {
      ref: String(id),
      content,
      clientId: `sample-${ctx.random.token(12)}`,
      replyTo,
    })
    replyTo = message.id
  }
}

/** [HOUSE-1.3] The samples' name, numbered where other rooms, archived ones too, have it already. */
async function freeName(ctx: AppContext): Promise<string> {
  const rows = await ctx.db.reader
    .selectFrom('rooms')
    .select('name')
    .where('name', 'like', `${sampleRoom.name}%`)
    .execute()
  const taken = new Set(rows.map((row) => row.name))
  let name = sampleRoom.name
  for (let n = 2; taken.has(name); n++) name = `${sampleRoom.name}-${n}`
  return name
}

/** [HOUSE-1.1] Deletes the samples' messages and archives their rooms. */
export async function removeSamples(ctx: AppContext, actor: Actor): Promise<void> {
  const rooms = await ctx.db.reader
    .selectFrom('rooms')
    .select('id')
    .where('sample', '=', 1)
    .where('archived_at', 'is', null)
    .execute()
  for (const { id } of rooms) {
    const entries = await ctx.db.reader
      .selectFrom('entries')
      .select('id')
      .where('stream_id', '=', id)
      .where('erased_at', 'is', null)
      .execute()
    for (const entry of entries) await chatActs(ctx).remove(actor, entry.id)
    await ctx.db.write('rooms', (tx: RoomsTx) => changeRoom(tx, actor, String(id), { archived: true }))
  }
}
