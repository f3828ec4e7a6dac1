// Changing a pack: its name, its place among the others, or taking it away with what is in it.
import { useState } from 'preact/hooks'
import type { EmojiPack } from '#contract/emoji'
import { sizes } from '#contract/limits'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextField } from '../../kit/field.tsx'
import { Sure } from './sure.tsx'
import { useChange } from './use-change.ts'

interface Props {
  readonly pack: EmojiPack
  readonly packs: readonly EmojiPack[]
  readonly onClose: () => void
}

/** The dialog; its place changes at once, its name when it is kept. */
export function PackDialog({ pack, packs, onClose }: Props) {
  const [name, setName] = useState(pack.name)
  const [sure, setSure] = useState(false)
  const { busy, fault, run } = useChange()
  const params = { id: pack.id }
  const place = packs.findIndex(({ id }) => id === pack.id)
  const change = (body: { readonly name?: string; readonly place?: number }, done: string, after?: () => void): void =>
    void run(() => api('PATCH /api/emoji-packs/:id', { params, body }), done, after)
  const remove = (): void =>
    void run(() => api('DELETE /api/emoji-packs/:id', { params }), said.removedPack(pack.name), onClose)
  return (
    <Dialog open onClose={onClose} title={sure ? said.removePackTitle(pack.name) : said.changePackOf(pack.name)}>
      {sure ? (
        <Sure means={said.removePackMeans} busy={busy} fault={fault} onSure={remove} onStay={() => setSure(false)} />
      ) : (
        <form
          class="emoji-form"
          onSubmit={(event) => {
            event.preventDefault()
            change({ name }, said.changed, onClose)
          }}
          noValidate
        >
          <TextField
            label={said.packName}
            error={fault}
            value={name}
            onText={setName}
            input={{ maxLength: sizes.emojiPackCharacters, autocomplete: 'off' }}
          />
          <div class="emoji-acts">
            <Button small disabled={busy || place <= 0} onClick={() => change({ place: place - 1 }, '')}>
              {said.earlier}
            </Button>
            <Button small disabled={busy || place >= packs.length - 1} onClick={() => change({ place: place + 1 }, '')}>
              {said.later}
            </Button>
          </div>
          <div class="emoji-acts">
            <Button kind="act" type="submit" busy={busy} disabled={name.trim() === ''}>
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
