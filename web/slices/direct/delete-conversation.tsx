// Deleting a conversation, with what exactly happens said before it does.
import { useState } from 'preact/hooks'
import type { Conversation } from '#contract/direct'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { notify } from '../../kit/toast.tsx'
import { takeConversation } from './conversations.ts'

const { deleting: said, gone } = words.direct

/** The button and its dialog. For both only where the house would do it. */
export function DeleteConversation({ conversation: { room, person, state } }: { readonly conversation: Conversation }) {
  const [asking, setAsking] = useState(false)
  const [whom, setWhom] = useState<'me' | 'both'>('me')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const name = person?.username ?? gone
  const forBoth = person === null || (state === 'open' && room.can_post)
  async function remove(): Promise<void> {
    setBusy(true)
    setFault('')
    try {
      const { conversation } = await api('DELETE /api/me/direct/:id', { params: { id: room.id }, query: { whom } })
      takeConversation(conversation)
      setAsking(false)
      notify(whom === 'me' ? said.doneForMe : said.doneForBoth)
      if (whom === 'me') navigate('/direct')
    } catch (error) {
      setFault(asFailure(error).message)
    }
    setBusy(false)
  }
  return (
    <>
      <Button small kind="quiet" onClick={() => setAsking(true)}>
        {said.open}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={said.title(name)}>
        {forBoth && (
          <Choice
            legend={said.whom}
            options={[
              { value: 'me', label: said.forMe },
              { value: 'both', label: said.forBoth },
            ]}
            value={whom}
            onChoose={setWhom}
          />
        )}
        <p>{whom === 'me' || !forBoth ? said.whatForMe(name) : said.whatForBoth(name)}</p>
        {!forBoth && <p class="field-hint">{said.notForBoth}</p>}
        {fault !== '' && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <div class="direct-ways">
          <Button kind="danger" busy={busy} onClick={() => void remove()}>
            {whom === 'me' || !forBoth ? said.doForMe : said.doForBoth}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {said.keep}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
