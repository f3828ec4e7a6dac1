// Asking somebody to be silent in one room: for how long, and why.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { TextArea } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { ChooseLong, minutesOf } from './choose-long.tsx'
import './moderation.css'

const { act: words, room: said } = moderationLines

interface Props {
  readonly roomId: number
  readonly username: string
  readonly onDone: () => void
}

/** They read the reason where they write. */
export function RoomMuteForm({ roomId, username, onDone }: Props) {
  const [minutes, setMinutes] = useState(60)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  async function go(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (reason.trim() === '') return setFault(words.needed)
    setBusy(true)
    setFault(undefined)
    try {
      const params = { room: String(roomId), username }
      await api('PUT /api/rooms/:room/mutes/:username', { params, body: { minutes, reason } })
      notify(said.done(username))
      onDone()
    } catch (error) {
      setFault(asFailure(error).message)
      setBusy(false)
    }
  }
  return (
    <form class="order-form" noValidate onSubmit={(event) => void go(event)}>
      <p>{said.lead}</p>
      <ChooseLong label={words.long} of={minutesOf} value={minutes} onChoose={setMinutes} />
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        error={fault}
        value={reason}
        onText={setReason}
        rows={3}
        maxLength={sizes.reasonCharacters}
      />
      <Button kind="act" type="submit" busy={busy}>
        {said.silenceFor(username)}
      </Button>
    </form>
  )
}
