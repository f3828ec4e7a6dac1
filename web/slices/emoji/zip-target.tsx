// Into which pack the emoji of a zip go: one that is there, or a new one.
import type { EmojiPack } from '#contract/emoji'
import { sizes } from '#contract/limits'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { Field, TextField } from '../../kit/field.tsx'
import type { Target } from './use-giving.ts'
import type { Inside } from './use-zip.ts'

/** The pack of the name that the zip says, or of its own; a new one where there is none such and there may be one more. */
export function targetOf({ pack, name }: Pick<Inside, 'pack' | 'name'>, packs: readonly EmojiPack[]): Target {
  const wanted = pack ?? name.replace(/\.zip$/i, '').slice(0, sizes.emojiPackCharacters)
  const there = packs.find((one) => one.name.toLowerCase() === wanted.toLowerCase())
  const other = packs.length < sizes.emojiPacks ? undefined : packs[0]
  return { id: (there ?? other)?.id ?? null, name: wanted }
}

interface Props {
  readonly target: Target
  readonly packs: readonly EmojiPack[]
  readonly fault: string | undefined
  readonly busy: boolean
  readonly onTarget: (target: Target) => void
}

/** The fields. */
export const ZipTarget = ({ target, packs, fault, busy, onTarget }: Props) => (
  <fieldset class="zip-target" disabled={busy}>
    <legend class="unseen">{said.pack}</legend>
    <Field label={said.zip.into}>
      {(control) => (
        <select
          class="input"
          {...control}
          value={target.id ?? ''}
          onChange={({ currentTarget: { value } }) => onTarget({ ...target, id: value === '' ? null : Number(value) })}
        >
          {packs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {/* It was begun a moment ago, and the list has not come anew. */}
          {target.id !== null && !packs.some(({ id }) => id === target.id) && (
            <option value={target.id}>{target.name}</option>
          )}
          {packs.length < sizes.emojiPacks && <option value="">{said.zip.newPack}</option>}
        </select>
      )}
    </Field>
    {target.id === null && (
      <TextField
        label={said.packName}
        error={fault}
        value={target.name}
        onText={(name) => onTarget({ ...target, name })}
        input={{ maxLength: sizes.emojiPackCharacters, autocomplete: 'off' }}
      />
    )}
  </fieldset>
)
