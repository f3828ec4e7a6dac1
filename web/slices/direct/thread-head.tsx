// The head of a conversation: whom it is with, what it is worth, the answer to a knock, and how to be rid of it.
import { useState } from 'preact/hooks'
import type { Conversation } from '#contract/direct'
import { words } from '#words/index'
import { Icon } from '../../kit/icon.tsx'
import { Title } from '../../kit/title.tsx'
import { TieActs } from '../friends/tie-acts.tsx'
import { addressOf } from '../search/address-of.ts'
import { RoomLevel } from '../notices/room-level.tsx'
import { DeleteConversation } from './delete-conversation.tsx'
import { Knock } from './knock.tsx'
import { Receipt } from './receipt.tsx'

const said = words.direct
const roomy = matchMedia('(min-width: 48rem)')

/** The head of a conversation. */
export function ThreadHead({ conversation }: { readonly conversation: Conversation }) {
  const { room, person, state, receipt } = conversation
  // Where there is little room, what is said comes before what can be done about it.
  const [unfolded, setUnfolded] = useState(roomy.matches)
  return (
    <header class="room-head direct-head">
      <a class="room-back direct-back" href="/direct" aria-label={said.title}>
        <Icon name="menu" />
      </a>
      <Title text={person?.username ?? said.gone} folded />
      <button
        type="button"
        class="menu-face direct-fold"
        aria-label={words.chat.acts.more}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <Icon name="more" />
      </button>
      {unfolded && person && (
        <div class="direct-ways">
          <a class="people-wall" href={`/@${person.username}`}>
            {words.friends.wall}
          </a>
          <a class="people-wall" href={addressOf(`with:${person.username} `)}>
            {said.searchIn}
          </a>
          <TieActs person={person} />
        </div>
      )}
      {unfolded && (
        <details class="direct-honest">
          <summary class="label">{said.sealedShort}</summary>
          <p class="direct-sealed">{said.sealed}</p>
        </details>
      )}
      {unfolded && state === 'open' && (
        <details class="direct-honest">
          <summary class="label">{words.notices.place}</summary>
          <RoomLevel room={room} />
        </details>
      )}
      {unfolded && <DeleteConversation conversation={conversation} />}
      {receipt && <Receipt receipt={receipt} />}
      {person && (state === 'asking' || state === 'turned_away') && (
        <Knock username={person.username} turnedAway={state === 'turned_away'} />
      )}
      {person && state === 'waiting' && <p role="status">{said.waiting(person.username)}</p>}
    </header>
  )
}
