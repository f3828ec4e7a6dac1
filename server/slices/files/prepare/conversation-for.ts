// For which conversation a file is sealed that is about to come.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { FileUse } from '#contract/files'
import type { AppContext } from '#server/context'
import { mayPost, roomFor } from '#slices/rooms/index'

const said: ReadonlySet<FileUse> = new Set<FileUse>(['image', 'audio', 'voice', 'document'])

const knockAlone = 'A knock carries no files. Send them once you are let in.'

/** [DM-1.11, DM-5.1] Its room. Refuses with ROOM_NOT_FOUND, with VALIDATION any other room and what is said nowhere, and with FORBIDDEN where nothing can be said. */
export async function conversationFor(ctx: AppContext, actor: Actor, roomId: number, use: FileUse): Promise<number> {
  const room =
    (await roomFor(ctx.db.reader, actor.id, String(roomId))) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
  if (room.words_key === null || !said.has(use))
    refuse(
      'VALIDATION',
      'Files are sealed for conversations between two, as pictures, sounds, voices or other files to be sent.',
      {
        fields: { room: 'must be a conversation' },
      },
    )
  if (room.accepted_at === null) refuse('FORBIDDEN', knockAlone)
  if (!mayPost(actor, room)) refuse('FORBIDDEN', 'Nothing can be said in this conversation at the moment.')
  return room.id
}
