// What an entry says, and beside or below it how it will be read.
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { WritingField } from '../../kit/writing/writing-field.tsx'
import { EntryBody } from './entry-body.tsx'
import { previewed } from './previewed.ts'
import type { Writing } from './writing.ts'

const said = words.journal.form

/** The field, and its words as readers get them. */
export function WordsFields({ writing }: { readonly writing: Writing }) {
  const { markdown: text, pictures } = writing.written.value
  return (
    <div class="journal-writing">
      <WritingField
        label={said.markdown}
        rows={14}
        maxLength={sizes.journalCharacters}
        value={text}
        onText={(next) => writing.change({ markdown: next })}
      />
      <section class="journal-result" aria-label={said.result}>
        <p class="label" aria-hidden="true">
          {said.result}
        </p>
        <div class="journal-preview journal-words" dir="auto">
          {text.trim() === '' && pictures.length === 0 ? (
            <p class="quiet">{said.nothing}</p>
          ) : (
            <EntryBody markdown={text} pictures={previewed(pictures, writing.entry.value)} />
          )}
        </div>
      </section>
    </div>
  )
}
