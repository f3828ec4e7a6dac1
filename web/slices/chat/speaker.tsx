// Who speaks: an ink name with the block of their colour, whose shape says whether they are here.
import type { Message } from '#contract/messages'
import { words } from '#words/index'
import { Face } from '../../kit/face.tsx'
import { presenceOf } from '../presence/people-around.ts'
import { showPerson } from './person-shown.ts'

interface Props {
  readonly message: Message
  readonly first: boolean
  readonly mine: boolean
}

/** The name column of a line; it is said, not shown, when the speaker goes on. */
export function Speaker({ message: { id, user, user_id }, first, mine }: Props) {
  const name = user ?? words.chat.nobody
  const said = mine ? words.chat.you : name
  if (!first || user_id === null)
    return (
      <span id={`who-${id}`} class={first ? 'who' : 'who unseen'}>
        {said}
      </span>
    )
  const state = presenceOf(user_id)
  return (
    <span id={`who-${id}`} class="who">
      <button type="button" tabIndex={-1} class="who-name" onClick={() => showPerson({ id: user_id, username: name })}>
        <bdi>{said}</bdi>
      </button>
      <Face id={user_id} state={mine ? 'around' : state} title={words.presence.states[state]} />
    </span>
  )
}
