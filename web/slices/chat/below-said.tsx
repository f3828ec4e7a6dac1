// What stands below the words of a line: pictures and sounds that its author sent with them, and cards of the pages they lead to.
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { LinkCards } from '../cards/link-cards.tsx'
import { Attached } from './attached.tsx'

/** Both; between two the house reads no addresses, so there are no cards. */
export const BelowSaid = ({ message, room }: { readonly message: Message; readonly room: Room }) => (
  <>
    <Attached message={message} />
    {room.kind !== 'direct' && <LinkCards message={message} />}
  </>
)
