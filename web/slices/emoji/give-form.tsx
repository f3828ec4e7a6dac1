// The form by which the house gets an emoji: a picture, its name, what is to be seen, and its pack.
import { useState } from 'preact/hooks'
import type { EmojiPack } from '#contract/emoji'
import type { UploadedFile } from '#contract/files'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { freshEmoji } from '../../kit/emoji/house-emoji.ts'
import { FileDrop } from '../../kit/file-drop.tsx'
import { notify } from '../../kit/toast.tsx'
import { EmojiFields, named } from './emoji-fields.tsx'

/** The form; the pack stays chosen for the next one. */
export function GiveForm({ packs }: { readonly packs: readonly EmojiPack[] }) {
  const [file, setFile] = useState<UploadedFile | null>(null)
  const [held, setDraft] = useState({ name: '', alt: '', pack: 0 })
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const pack = packs.some(({ id }) => id === held.pack) ? held.pack : (packs[0]?.id ?? 0)
  const draft = named({ ...held, pack })
  async function give(event: Event): Promise<void> {
    event.preventDefault()
    if (!file) return
    setBusy(true)
    setFault(undefined)
    try {
      await api('POST /api/emoji', { body: { ...draft, file: file.name } })
      await freshEmoji()
      notify(said.given(draft.name))
      setFile(null)
      setDraft({ name: '', alt: '', pack })
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="emoji-form" onSubmit={(event) => void give(event)} noValidate>
      <h2>{said.add}</h2>
      <FileDrop label={said.picture} use="emoji" onFile={setFile} />
      {file && (
        <div class="emoji-preview" aria-hidden="true">
          <img src={file.url} alt="" />
          <span>
            {said.letters} <img src={file.url} alt="" />
          </span>
        </div>
      )}
      <EmojiFields draft={{ ...held, pack }} packs={packs} fault={fault} onDraft={setDraft} />
      <div>
        <Button kind="make" type="submit" busy={busy} disabled={file === null || draft.name === ''}>
          {said.give}
        </Button>
      </div>
    </form>
  )
}
