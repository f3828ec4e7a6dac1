// What an emoji of the house is called, what is to be seen on it, and in which pack it is.
import type { EmojiPack } from '#contract/emoji'
import { sizes } from '#contract/limits'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { Field, TextField } from '../../kit/field.tsx'

export interface EmojiDraft {
  readonly name: string
  readonly alt: string
  readonly pack: number
}

/** The name as the house takes it. */
export const named = (draft: EmojiDraft): EmojiDraft => ({
  ...draft,
  name: draft.name.trim().replaceAll(/^:|:$/g, '').toLowerCase(),
})

interface Props {
  readonly draft: EmojiDraft
  readonly packs: readonly EmojiPack[]
  readonly fault: string | undefined
  readonly onDraft: (draft: EmojiDraft) => void
}

/** The three fields. */
export const EmojiFields = ({ draft, packs, fault, onDraft }: Props) => (
  <>
    <TextField
      label={said.name}
      hint={said.nameHint}
      error={fault}
      value={draft.name}
      onText={(name) => onDraft({ ...draft, name })}
      input={{ maxLength: sizes.emojiNameMax + 2, autocapitalize: 'none', spellcheck: false, autocomplete: 'off' }}
    />
    <TextField
      label={said.alt}
      hint={said.altHint}
      optional
      value={draft.alt}
      onText={(alt) => onDraft({ ...draft, alt })}
      input={{ maxLength: sizes.emojiAltCharacters, autocomplete: 'off' }}
    />
    <Field label={said.pack}>
      {(control) => (
        <select
          class="input"
          {...control}
          value={draft.pack}
          onChange={(event) => onDraft({ ...draft, pack: Number(event.currentTarget.value) })}
        >
          {packs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  </>
)
