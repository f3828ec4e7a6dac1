// A conversation between two: what rooms have, under a head of its own.
import { useEffect, useMemo } from 'preact/hooks'
import type { Conversation } from '#contract/direct'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { joined, listen } from '../../bedrock/joined-rooms.ts'
import { composerOf } from '../chat/composer-state.ts'
import { jumpToLine } from '../chat/jump.ts'
import { RoomPane } from '../chat/room-pane.tsx'
import { roomScreen } from '../chat/room-screen.ts'
import { lookAt } from './conversations.ts'
import { ThreadHead } from './thread-head.tsx'

interface Props {
  readonly conversation: Conversation
  /** A line to go to, if the address names one. */
  readonly lineId: number | null
}

/** The stage of a conversation. */
export function Thread({ conversation, lineId }: Props) {
  const { room } = conversation
  const screen = useMemo(
    () => roomScreen(room, words.direct.log(conversation.person?.username ?? words.direct.gone)),
    [],
  )
  useEffect(() => {
    listen(room.id).catch((error: unknown) => (screen.fault.value = asFailure(error).message))
    return lookAt(room.id)
  }, [])
  // Whoever comes here without a line in mind comes to write.
  useEffect(() => {
    if (lineId === null && matchMedia('(pointer: fine)').matches) composerOf(room.id).calls.value += 1
  }, [])
  useEffect(() => void (screen.seenTo.value = conversation.seen_to), [conversation.seen_to])
  const ready = joined.value.has(room.id)
  useEffect(() => {
    if (ready && lineId !== null) void jumpToLine(screen, lineId)
  }, [ready, lineId])
  return <RoomPane room={room} screen={screen} head={<ThreadHead conversation={conversation} />} />
}
