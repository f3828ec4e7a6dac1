// A conversation between two: what rooms have, under a head of its own, with the answer to a knock.
import { useEffect, useMemo } from 'preact/hooks'
import type { Conversation } from '#contract/direct'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { listen } from '../../bedrock/joined-rooms.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Title } from '../../kit/title.tsx'
import { notify } from '../../kit/toast.tsx'
import { RoomPane } from '../chat/room-pane.tsx'
import { roomScreen } from '../chat/room-screen.ts'
import { TieActs } from '../friends/tie-acts.tsx'
import { lookAt, takeConversation } from './conversations.ts'

const said = words.direct

interface Props {
  readonly conversation: Conversation
}

/** The stage of a conversation. */
export function Thread({ conversation }: Props) {
  const { room } = conversation
  const screen = useMemo(() => roomScreen(room), [])
  useEffect(() => {
    listen(room.id).catch((error: unknown) => (screen.fault.value = asFailure(error).message))
    return lookAt(room.id)
  }, [])
  return <RoomPane room={room} screen={screen} head={<ThreadHead conversation={conversation} />} />
}

function ThreadHead({ conversation: { person, state } }: Props) {
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
      {person && (state === 'asking' || state === 'turned_away') && (
        <Knock username={person.username} turnedAway={state === 'turned_away'} />
      )}
      {person && state === 'waiting' && <p role="status">{said.waiting(person.username)}</p>}
    </header>
  )
}

function Knock({ username, turnedAway }: { readonly username: string; readonly turnedAway: boolean }) {
  async function answer(let_in: boolean): Promise<void> {
    try {
      const { conversation } = await api('PUT /api/direct/:username/answer', { params: { username }, body: { let_in } })
      takeConversation(conversation)
      if (!let_in) notify(said.turnedAwayDone(username))
    } catch (error) {
      notify(asFailure(error).message, { tone: 'fault' })
    }
  }
  return (
    <div class="direct-knock" role="group" aria-label={said.asking(username)}>
      <p>{turnedAway ? said.turnedAwaySay(username) : said.asking(username)}</p>
      <Button small kind="act" onClick={() => void answer(true)}>
        {said.letIn}
      </Button>
      {!turnedAway && (
        <Button small kind="quiet" onClick={() => void answer(false)}>
          {said.turnAway}
        </Button>
      )}
    </div>
  )
}
