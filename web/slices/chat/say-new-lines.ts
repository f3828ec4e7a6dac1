// Says new lines of others aloud to people who listen to the screen; what is edited, deleted or fetched from the past is not news.
import { words } from '#words/index'
import { announce } from '../../bedrock/announcer.ts'
import { isNewLine } from '../../bedrock/is-new-line.ts'
import { person } from '../../bedrock/session.ts'
import { onPush } from '../../bedrock/socket.ts'
import { mutedWordOf } from '../friends/muted-words.ts'
import { unheard } from '../friends/unheard.ts'
import { glimpse } from './glimpse.ts'
import type { RoomScreen } from './room-screen.ts'

/** Begins for one room; returns what ends it. */
export function sayNewLines(roomId: number, screen: RoomScreen): () => void {
  return onPush('message', (message) => {
    const { room_id, user, user_id } = message
    const content = glimpse(message)
    if (room_id !== roomId || !isNewLine(message) || content === null) return
    if (user_id === person.peek()?.id || (user_id !== null && unheard.peek().has(user_id))) return
    if (mutedWordOf(message) !== null) return
    announce(words.chat.said(user ?? words.chat.nobody, content))
    if (!screen.present.peek()) screen.newBelow.value = true
  })
}
