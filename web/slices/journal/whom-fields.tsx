// For whom an entry is, how long it stays, and whether it takes replies.
import { words } from '#words/index'
import { Choice } from '../../kit/choice.tsx'
import { onDay } from '../../kit/when.ts'
import type { Writing } from './writing.ts'

const said = words.journal.form
const audiences = ['everyone', 'followers', 'mutuals', 'me'] as const

interface Props {
  readonly writing: Writing
  /** After how many hours it ends; `null` if it stays. */
  readonly hours: number | null
  readonly onHours: (hours: number | null) => void
}

/** The fields. A bulletin is for mutuals, so nothing else can be chosen for it. */
export function WhomFields({ writing, hours, onHours }: Props) {
  const { audience, replies } = writing.written.value
  const entry = writing.entry.value
  return (
    <>
      {!entry?.published_at && (
        <Choice
          legend={said.kind}
          options={[
            { value: '', label: said.stays },
            ...Object.entries(said.bulletinFor).map(([value, label]) => ({ value, label })),
          ]}
          value={hours === null ? '' : String(hours)}
          onChoose={(value) => onHours(value === '' ? null : Number(value))}
        />
      )}
      {entry?.ends_at && <p>{words.journal.page.ends(onDay(entry.ends_at))}</p>}
      {hours === null && !entry?.ends_at && (
        <Choice
          legend={said.audience}
          options={audiences.map((value) => ({ value, label: said.audiences[value] }))}
          value={audience}
          onChoose={(next) => writing.change({ audience: next })}
        />
      )}
      <label class="journal-check">
        <input
          type="checkbox"
          checked={replies}
          onChange={(event) => writing.change({ replies: event.currentTarget.checked })}
        />
        <span>{said.replies}</span>
      </label>
    </>
  )
}
