// Changing an emoji of the house, or taking it away.
import { useState } from 'preact/hooks'
import type { EmojiPack, HouseEmoji } from '#contract/emoji'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { HousePicture } from '../../kit/emoji/house-picture.tsx'
import { EmojiFields, named } from './emoji-fields.tsx'
import { Sure } from './sure.tsx'
import { useChange } from './use-change.ts'

interface Props {
  readonly emoji: HouseEmoji
  readonly packs: readonly EmojiPack[]
  readonly onClose: () => void
}

/** The dialog; what takes away is asked once more. */
export function EmojiDialog({ emoji, packs, onClose }: Props) {
  const { name } = emoji
  const home = packs.find((pack) => pack.emoji.some((one) => one.name === name))?.id ?? 0
  const [draft, setDraft] = useState({ name, alt: emoji.alt, pack: home })
  const [sure, setSure] = useState(false)
  const { busy, fault, run } = useChange()
  const params = { name }
  const keep = (event: Event): void => {
    event.preventDefault()
    void run(() => api('PATCH /api/emoji/:name', { params, body: named(draft) }), said.changed, onClose)
  }
  const remove = (): void => void run(() => api('DELETE /api/emoji/:name', { params }), said.removed(name), onClose)
  return (
    <Dialog open onClose={onClose} title={sure ? said.removeTitle(name) : said.change(name)}>
      <p class="emoji-changed">
        <HousePicture emoji={emoji} large mute />
      </p>
      {sure ? (
        <Sure means={said.removeMeans(name)} busy={busy} fault={fault} onSure={remove} onStay={() => setSure(false)} />
      ) : (
        <form class="emoji-form" onSubmit={keep} noValidate>
          <EmojiFields draft={draft} packs={packs} fault={fault} onDraft={setDraft} />
          <p class="quiet">{said.renames}</p>
          <div class="emoji-acts">
            <Button kind="act" type="submit" busy={busy} disabled={named(draft).name === ''}>
              {said.keep}
            </Button>
            <Button kind="danger" onClick={() => setSure(true)}>
              {said.remove}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
