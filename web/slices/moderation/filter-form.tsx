// A word more that is kept out of the open rooms.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { WordFilter } from '#contract/word-filters'
import { moderationLines } from '#words/moderation-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { TextField } from '../../kit/field.tsx'

const { filters: said } = moderationLines

interface Props {
  /** Throws `ApiFailure`. */
  readonly onAdd: (filter: WordFilter) => Promise<void>
}

/** What the house does not take stays in the fields, with the reason. */
export function FilterForm({ onAdd }: Props) {
  const [pattern, setPattern] = useState('')
  const [act, setAct] = useState<WordFilter['act']>('refuse')
  const [sentence, setSentence] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  async function add(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setBusy(true)
    setFault(undefined)
    try {
      await onAdd({ pattern, act, sentence })
      setPattern('')
      setSentence('')
    } catch (error) {
      setFault(asFailure(error).message)
    }
    setBusy(false)
  }
  return (
    <form class="order-form" noValidate onSubmit={(event) => void add(event)}>
      <TextField
        label={said.pattern}
        hint={said.patternHint}
        error={fault}
        value={pattern}
        onText={setPattern}
        input={{ maxLength: sizes.filterCharacters, autocapitalize: 'none', autocomplete: 'off', spellcheck: false }}
      />
      <Choice
        legend={said.act}
        options={(['refuse', 'fold'] as const).map((value) => ({
          value,
          label: said[value].name,
          what: said[value].what,
        }))}
        value={act}
        onChoose={setAct}
      />
      <TextField
        label={said.sentence}
        optional
        value={sentence}
        onText={setSentence}
        input={{ maxLength: sizes.warningCharacters, autocomplete: 'off' }}
      />
      <div>
        <Button kind="act" type="submit" busy={busy} disabled={pattern.trim() === ''}>
          {said.add}
        </Button>
      </div>
    </form>
  )
}
