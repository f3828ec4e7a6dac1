// The form by which a pack is begun.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { freshEmoji } from '../../kit/emoji/house-emoji.ts'
import { TextField } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'

/** The form. */
export function PackForm() {
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  async function begin(event: Event): Promise<void> {
    event.preventDefault()
    setBusy(true)
    setFault(undefined)
    try {
      const { pack } = await api('POST /api/emoji-packs', { body: { name } })
      await freshEmoji()
      notify(said.begun(pack.name))
      setName('')
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="emoji-form" onSubmit={(event) => void begin(event)} noValidate>
      <h2>{said.beginPack}</h2>
      <TextField
        label={said.packName}
        error={fault}
        value={name}
        onText={setName}
        input={{ maxLength: sizes.emojiPackCharacters, autocomplete: 'off' }}
      />
      <div>
        <Button kind="make" type="submit" busy={busy} disabled={name.trim() === ''}>
          {said.begin}
        </Button>
      </div>
    </form>
  )
}
