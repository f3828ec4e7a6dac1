// What stands below the words of a line: pictures and sounds that its author sent with them, and cards of the sketches and pages they lead to.
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { LinkCards } from '../cards/link-cards.tsx'
import { SketchesBelow } from '../sketches/sketches-below.tsx'
import { Attached } from './attached.tsx'

/** All of it; between two the house reads no addresses, so there are no cards of pages. Sketches are looked up by the reader’s own browser. */
export const BelowSaid = ({ message, room }: { readonly message: Message; readonly room: Room }) => (
  <>
    <Attached message={message} />
    <SketchesBelow content={message.content} />
    {room.kind !== 'direct' && <LinkCards message={message} />}
  </>
)
