// Reporting something to those who keep order: what is wrong with it, and words if one likes.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { ReportCategory } from '#contract/reports'
import { reportsLines } from '#words/reports-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextArea } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { type Reporting, reporting as asked } from './reporting.ts'
import { hasReported } from './waiting.ts'
import './reports.css'

const { dialog: said, categories } = reportsLines
// The keys of a literal are exactly its names.
const kinds = Object.keys(categories) as ReportCategory[]

/** The dialog of what is being reported. */
export function ReportDialog() {
  return asked.value && <Asking reporting={asked.value} />
}

/** It is gone once the house has the report, and stays with a sentence where it would not take it. */
function Asking({ reporting: { about, name, direct } }: { readonly reporting: Reporting }) {
  const [category, setCategory] = useState<ReportCategory | null>(null)
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const [unchosen, setUnchosen] = useState(false)
  const close = (): void => void (asked.value = null)
  async function send(): Promise<void> {
    if (category === null) return setUnchosen(true)
    setBusy(true)
    setFault('')
    try {
      await api('POST /api/reports', { body: { about, category, words } })
      close()
      hasReported.value = true
      notify(said.done, { way: { label: said.look, href: '/reports' } })
    } catch (error) {
      setFault(asFailure(error).message)
    }
    setBusy(false)
  }
  return (
    <Dialog open onClose={close} title={said[about.kind](name)}>
      <form
        class="report-form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p>{direct === true ? said.whatDirect : said.what}</p>
        <Choice
          legend={said.category}
          options={kinds.map((value) => ({ value, label: categories[value] }))}
          value={category}
          onChoose={(chosen) => {
            setCategory(chosen)
            setUnchosen(false)
          }}
        />
        {unchosen && (
          <p class="field-error" role="alert">
            {said.choose}
          </p>
        )}
        <TextArea label={said.words} value={words} onText={setWords} rows={3} maxLength={sizes.reportCharacters} />
        {fault !== '' && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <Button kind="act" type="submit" busy={busy}>
          {said.send}
        </Button>
      </form>
    </Dialog>
  )
}
