// What an entry says: as it is written, or as it will be read.
import { useState } from 'preact/hooks'
import { markdown } from '#views/markdown'
import { words } from '#words/index'
import { Choice } from '../../kit/choice.tsx'
import { TextArea } from '../../kit/field.tsx'
import type { Writing } from './writing.ts'

const said = words.journal.form

/** The field, and its preview. */
export function WordsFields({ writing }: { readonly writing: Writing }) {
  const [shown, setShown] = useState<'write' | 'preview'>('write')
  const { markdown: text } = writing.written.value
  return (
    <>
      <Choice
        legend={said.way}
        legendUnseen
        options={[
          { value: 'write', label: said.write },
          { value: 'preview', label: said.preview },
        ]}
        value={shown}
        onChoose={setShown}
      />
      {shown === 'write' ? (
        <TextArea
          label={said.markdown}
          hint={said.hint}
          rows={14}
          value={text}
          onText={(next) => writing.change({ markdown: next })}
        />
      ) : (
        <div class="journal-preview journal-words" dir="auto">
          {text.trim() === '' ? <p class="quiet">{said.nothing}</p> : markdown(text)}
        </div>
      )}
    </>
  )
}
