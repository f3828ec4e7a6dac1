// The form of an entry: its words and how they will look, for whom it is, and publishing or erasing it.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { EraseEntry } from './erase-entry.tsx'
import { FormFrame } from './form-frame.tsx'
import { PictureFields } from './picture-fields.tsx'
import { missingIn, publishEntry } from './publish-entry.ts'
import { WhomFields } from './whom-fields.tsx'
import { WordsFields } from './words-fields.tsx'
import type { Writing } from './writing.ts'

const said = words.journal.form

/** The form. */
export function WriteForm({ writing }: { readonly writing: Writing }) {
  const [hours, setHours] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { title } = writing.written.value
  const entry = writing.entry.value
  const isPublic = Boolean(entry?.published_at)
  const refusal = writing.refusal.value
  async function publish(): Promise<void> {
    const missing = missingIn(writing)
    setFault(missing)
    if (missing !== null) return
    setBusy(true)
    setFault(await publishEntry(writing, hours))
    setBusy(false)
  }
  return (
    <FormFrame writing={writing} onSubmit={() => void publish()}>
      <p class="journal-ways">
        <a href="/journal">{said.back}</a>
        <span
          class="journal-lamp label"
          data-state={writing.lamp.value}
          role="status"
          title={words.journal.lamp.what[writing.lamp.value]}
        >
          {words.journal.lamp[writing.lamp.value]}
        </span>
      </p>
      <TextField
        label={said.title}
        value={title}
        onText={(next) => writing.change({ title: next })}
        input={{ maxLength: sizes.titleCharacters, autocomplete: 'off' }}
      />
      <WordsFields writing={writing} />
      <PictureFields writing={writing} />
      <WhomFields writing={writing} hours={hours} onHours={setHours} />
      {(fault ?? (refusal ? asFailure(refusal).message : null)) && (
        <p class="field-error" role="alert">
          {fault ?? asFailure(refusal).message}
        </p>
      )}
      <p class="journal-ways">
        <Button kind="publish" type="submit" busy={busy}>
          {isPublic ? said.keep : said.publish}
        </Button>
        {entry && isPublic && person.value && (
          <ButtonLink href={`/@${person.value.username}/journal/${entry.id}`}>{said.look}</ButtonLink>
        )}
        {entry && <EraseEntry writing={writing} id={entry.id} />}
      </p>
    </FormFrame>
  )
}
