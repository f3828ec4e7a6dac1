// Who was told of something, whether or not it still shows.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

const people = (rows: readonly { readonly user_id: number }[]): readonly number[] => rows.map(({ user_id }) => user_id)

/** Of something in this room; of one message, if one is named. */
export const toldIn = async (db: Looks, roomId: number, messageId?: number): Promise<readonly number[]> =>
  people(
    await db
      .selectFrom('notices')
      .select('user_id')
      .distinct()
      .where('room_id', '=', roomId)
      .$if(messageId !== undefined, (query) => query.where('thing_id', '=', messageId ?? 0))
      .execute(),
  )

/** This person alone, if they were told of something that the other did. */
export const toldBy = async (db: Looks, userId: number, actorId: number): Promise<readonly number[]> =>
  people(
    await db
      .selectFrom('notices')
      .select('user_id')
      .where('actor_id', '=', actorId)
      .where('user_id', '=', userId)
      .limit(1)
      .execute(),
  )
