// One picture of a zip: whether it is given, what it is called, what is to be seen, and what is wrong with it.
import { sizes } from '#contract/limits'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { TextField } from '../../kit/field.tsx'
import { type Standing, typedName, type ZipRow } from './zip-rows.ts'

interface Props {
  readonly standing: Standing
  /** It is being given, or the others are. */
  readonly busy: boolean
  readonly onChange: (change: Partial<ZipRow>) => void
}

/** The line; what is left out keeps its picture alone. */
export function ZipLine({ standing: { row, given, fault }, busy, onChange }: Props) {
  const { path, picture, name, alt, wanted } = row
  return (
    <li class="zip-line" data-left={!wanted}>
      <picture class="zip-face">
        {picture.still_url !== null && <source media="(prefers-reduced-motion: reduce)" srcset={picture.still_url} />}
        <img src={picture.url} alt="" loading="lazy" decoding="async" />
      </picture>
      <fieldset class="zip-what" disabled={busy}>
        <legend class="unseen">{path}</legend>
        {given ? (
          <p class="zip-given">{said.zip.isGiven(typedName(name))}</p>
        ) : (
          <>
            <label class="check">
              <input
                type="checkbox"
                aria-label={said.zip.take(path)}
                checked={wanted}
                onChange={({ currentTarget }) => onChange({ wanted: currentTarget.checked })}
              />
              <bdi class="zip-path">{path}</bdi>
            </label>
            {wanted && (
              <div class="zip-fields">
                <TextField
                  label={said.name}
                  error={fault === '' ? undefined : fault}
                  value={name}
                  onText={(text) => onChange({ name: text, refused: '' })}
                  input={{
                    maxLength: sizes.emojiNameMax + 2,
                    autocapitalize: 'none',
                    spellcheck: false,
                    autocomplete: 'off',
                  }}
                />
                <TextField
                  label={said.alt}
                  optional
                  value={alt}
                  onText={(text) => onChange({ alt: text, refused: '' })}
                  input={{ maxLength: sizes.emojiAltCharacters, autocomplete: 'off' }}
                />
              </div>
            )}
          </>
        )}
      </fieldset>
    </li>
  )
}
