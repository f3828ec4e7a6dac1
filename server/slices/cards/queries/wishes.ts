// Who wants cards below the links in rooms.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

/** [CHAT-5.7] Whoever said nothing does. */
export async function wantsLinkCards(db: Looks, userId: number): Promise<boolean> {
  const wish = await db.selectFrom('card_wishes').select('link_cards').where('user_id', '=', userId).executeTakeFirst()
  return wish?.link_cards !== 0
}
