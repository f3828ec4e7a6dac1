// The fields that opening and changing a room share.
import { useState } from 'preact/hooks'
import type { RoomKind } from '#contract/rooms'
import { roomsLines } from '#words/rooms-lines'
import type { ApiFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { TextField } from '../../kit/field.tsx'

interface Props {
  readonly act: string
  readonly name?: string
  readonly topic?: string
  readonly failure: ApiFailure | null
  readonly kinds?: {
    readonly options: readonly { readonly value: RoomKind; readonly label: string; readonly what: string }[]
    readonly value: RoomKind
    readonly onChoose: (kind: RoomKind) => void
  }
  readonly onSave: (name: string, topic: string) => Promise<void>
}

const fits = /^[a-z0-9][a-z0-9-]{0,30}[a-z0-9]$/

/** Name, topic, and the kind where it may be chosen. */
export function RoomForm({ act, name: firstName = '', topic: firstTopic = '', failure, kinds, onSave }: Props) {
  const [name, setName] = useState(firstName)
  const [topic, setTopic] = useState(firstTopic)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const fault = tried && !fits.test(name) ? roomsLines.open.nameFault : undefined
  // Nothing is kept by pressing what would change nothing.
  const unchanged = firstName !== '' && name === firstName && topic === firstTopic
  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (!fits.test(name)) return
    setBusy(true)
    await onSave(name, topic)
    setBusy(false)
  }
  return (
    <form class="room-form" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={roomsLines.open.name}
        hint={roomsLines.open.nameHint}
        error={fault ?? (failure?.fields['name'] ? failure.message : undefined)}
        value={name}
        onText={(text) => setName(text.toLowerCase().replace(/\s+/g, '-'))}
        input={{ maxLength: 32, autocapitalize: 'none', spellcheck: false, autocomplete: 'off' }}
      />
      <TextField
        label={roomsLines.open.topic}
        optional
        error={failure?.fields['topic'] ? failure.message : undefined}
        value={topic}
        onText={setTopic}
        input={{ maxLength: 200 }}
      />
      {kinds && <Choice legend={roomsLines.open.kind} {...kinds} />}
      {failure && !failure.fields['name'] && !failure.fields['topic'] && (
        <p class="field-error" role="alert">
          {failure.message}
        </p>
      )}
      <Button kind="act" type="submit" busy={busy} disabled={unchanged}>
        {act}
      </Button>
    </form>
  )
}
