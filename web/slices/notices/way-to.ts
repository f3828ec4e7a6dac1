// Where a piece of news leads.
import type { Notice } from '#contract/notices'

/** The address of the thing itself: the message, the conversation, the person, one’s own wall or guestbook, the remix or the sketch it is of. */
export function wayTo({ kind, room, message_id, by, sketch }: Notice, me: string): string {
  switch (kind) {
    case 'mention':
    case 'room':
    case 'reply':
    case 'said':
      return `/rooms/${room?.name}/${message_id}`
    case 'taken_in':
      return `/rooms/${room?.name}`
    case 'direct':
    case 'knock':
      return `/direct/${by.username}/${message_id}`
    case 'follow':
      return `/people/${by.username}`
    case 'sticker':
      if (message_id !== null)
        return room ? `/rooms/${room.name}/${message_id}` : `/direct/${by.username}/${message_id}`
      return `/@${me}`
    case 'remix':
      return `/sketches/${sketch?.remix ?? sketch?.name}`
    case 'guestbook':
      return `/people/${me}#guestbook`
  }
}
