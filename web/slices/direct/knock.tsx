// A knock, and the two answers to it.
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { composerOf } from '../chat/composer-state.ts'
import { takeConversation } from './conversations.ts'

const said = words.direct

interface Props {
  readonly username: string
  readonly turnedAway: boolean
}

/** Lets them in, or turns them away. */
export function Knock({ username, turnedAway }: Props) {
  async function answer(let_in: boolean): Promise<void> {
    try {
      const { conversation } = await api('PUT /api/direct/:username/answer', { params: { username }, body: { let_in } })
      takeConversation(conversation)
      if (let_in) composerOf(conversation.room.id).calls.value += 1
      else notify(said.turnedAwayDone(username))
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
