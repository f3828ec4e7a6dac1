// Doing something about somebody: what, for how long, by which rule, and why.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { Person } from '#contract/people'
import type { BrokenRule, SanctionAct } from '#contract/sanctions'
import { moderationLines } from '#words/moderation-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Field, TextArea } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { impose } from './acts.ts'
import { ChooseLong, daysOf, minutesOf } from './choose-long.tsx'
import { judgedTurned } from './judged-state.ts'
import { ruleAsked } from './rule-asked.ts'

const { act: said, rules } = moderationLines
// The keys of a literal are exactly its names.
const kinds = Object.keys(said.kinds) as SanctionAct[]

/** The form; a new one once it is done. */
export function ImposeForm({ person: { id, username } }: { readonly person: Person }) {
  const [act, setAct] = useState<SanctionAct>('warn')
  const [minutes, setMinutes] = useState(60)
  const [days, setDays] = useState(7)
  const [rule, setRule] = useState<BrokenRule>(ruleAsked())
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  async function go(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (reason.trim() === '') return setFault(said.needed)
    setBusy(true)
    setFault(undefined)
    try {
      await impose[act](id, { reason, rule }, act === 'mute' ? minutes : days)
      notify(said.done[act](username))
      setReason('')
      judgedTurned.value += 1
    } catch (error) {
      setFault(asFailure(error).message)
    }
    setBusy(false)
  }
  return (
    <form class="order-form" noValidate onSubmit={(event) => void go(event)}>
      <Choice
        legend={said.what}
        options={kinds.map((value) => ({ value, label: said.kinds[value].name, what: said.kinds[value].what }))}
        value={act}
        onChoose={setAct}
      />
      {act === 'mute' && <ChooseLong label={said.long} of={minutesOf} value={minutes} onChoose={setMinutes} />}
      {act === 'suspend' && <ChooseLong label={said.long} of={daysOf} value={days} onChoose={setDays} />}
      <Field label={said.rule}>
        {(control) => (
          <select
            class="input"
            {...control}
            value={rule}
            // The options are the rules and nothing else.
            onChange={(event) => setRule(event.currentTarget.value as BrokenRule)}
          >
            {Object.entries(rules).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextArea
        label={said.reason}
        hint={said.reasonHint}
        error={fault}
        value={reason}
        onText={setReason}
        rows={3}
        maxLength={sizes.reasonCharacters}
      />
      <div>
        <Button kind={act === 'warn' || act === 'mute' ? 'act' : 'danger'} type="submit" busy={busy}>
          {said.go[act](username)}
        </Button>
      </div>
    </form>
  )
}
