// A conversation between two: what rooms have, under a head of its own, with the answer to a knock.
import { useEffect, useMemo } from 'preact/hooks'
import type { Conversation } from '#contract/direct'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { joined, listen } from '../../bedrock/joined-rooms.ts'
import { Icon } from '../../kit/icon.tsx'
import { Title } from '../../kit/title.tsx'
import { jumpToLine } from '../chat/jump.ts'
import { RoomPane } from '../chat/room-pane.tsx'
import { roomScreen } from '../chat/room-screen.ts'
import { TieActs } from '../friends/tie-acts.tsx'
import { RoomLevel } from '../notices/room-level.tsx'
import { lookAt } from './conversations.ts'
import { Knock } from './knock.tsx'

const said = words.direct

interface Props {
  readonly conversation: Conversation
  /** A line to go to, if the address names one. */
  readonly lineId: number | null
}

/** The stage of a conversation. */
export function Thread({ conversation, lineId }: Props) {
  const { room } = conversation
  const screen = useMemo(() => roomScreen(room), [])
  useEffect(() => {
    listen(room.id).catch((error: unknown) => (screen.fault.value = asFailure(error).message))
    return lookAt(room.id)
  }, [])
  const ready = joined.value.has(room.id)
  useEffect(() => {
    if (ready && lineId !== null) void jumpToLine(screen, lineId)
  }, [ready, lineId])
  return <RoomPane room={room} screen={screen} head={<ThreadHead conversation={conversation} />} />
}

function ThreadHead({ conversation: { room, person, state } }: Pick<Props, 'conversation'>) {
  return (
    <header class="room-head direct-head">
      <a class="room-back direct-back" href="/direct" aria-label={said.title}>
        <Icon name="menu" />
      </a>
      <Title text={person?.username ?? said.gone} folded />
      {person && (
        <div class="direct-ways">
          <a class="people-wall" href={`/@${person.username}`}>
            {words.walls.kind}
          </a>
          <TieActs person={person} />
        </div>
      )}
      <details class="direct-honest">
        <summary class="label">{said.sealedShort}</summary>
        <p class="direct-sealed">{said.sealed}</p>
      </details>
      {state === 'open' && (
        <details class="direct-honest">
          <summary class="label">{words.notices.place}</summary>
          <RoomLevel room={room} />
        </details>
      )}
      {person && (state === 'asking' || state === 'turned_away') && (
        <Knock username={person.username} turnedAway={state === 'turned_away'} />
      )}
      {person && state === 'waiting' && <p role="status">{said.waiting(person.username)}</p>}
    </header>
  )
}
