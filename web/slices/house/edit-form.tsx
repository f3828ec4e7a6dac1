// What the owner changes about the house.
import { useState } from 'preact/hooks'
import { fileBytes } from '#contract/file-bytes'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { type ApiFailure, asFailure } from '../../bedrock/api-failure.ts'
import { house } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { CatChoice } from '../../kit/cat-choice.tsx'
import { TextArea, TextField } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { AccentChoice, JoinChoice } from './house-choices.tsx'

const { edit } = words.house

/** The form; nothing is changed before it is kept. */
export function EditForm() {
  const held = house.value
  const [changed, setChanged] = useState<Partial<NonNullable<typeof held>>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  if (!held) return null
  const now = { ...held, ...changed }
  const set = (part: typeof changed): void => setChanged((before) => ({ ...before, ...part }))
  const fault = (name: string): string | undefined => failure?.fields[name]
  const keep = (event: Event): void => {
    event.preventDefault()
    const { name, about, rules, welcome, accent, join, cat, link_cards, other_files } = now
    setBusy(true)
    setFailure(null)
    api('PATCH /api/house', { body: { name, about, rules, welcome, accent, join, cat, link_cards, other_files } })
      .then(
        (answer) => {
          house.value = answer
          setChanged({})
          notify(edit.saved)
        },
        (error: unknown) => setFailure(asFailure(error)),
      )
      .finally(() => setBusy(false))
  }
  return (
    <form class="settings-form" onSubmit={keep} noValidate>
      <TextField
        label={edit.name}
        error={fault('name')}
        value={now.name}
        onText={(name) => set({ name })}
        input={{ maxLength: 40, autocomplete: 'off' }}
      />
      <AccentChoice legend={edit.accent} value={now.accent} onChoose={(accent) => set({ accent })} />
      <TextArea
        label={edit.about}
        hint={edit.aboutHint}
        error={fault('about')}
        rows={2}
        maxLength={1_000}
        value={now.about}
        onText={(about) => set({ about })}
      />
      <TextArea
        label={edit.welcome}
        hint={edit.welcomeHint}
        error={fault('welcome')}
        rows={2}
        maxLength={500}
        value={now.welcome}
        onText={(welcome) => set({ welcome })}
      />
      <TextArea
        label={edit.rules}
        hint={edit.rulesHint}
        error={fault('rules')}
        rows={4}
        maxLength={4_000}
        value={now.rules}
        onText={(rules) => set({ rules })}
      />
      <JoinChoice legend={edit.join} value={now.join} onChoose={(join) => set({ join })} />
      <CatChoice legend={edit.cat} value={now.cat} onChoose={(cat) => set({ cat })} />
      <label class="check">
        <input
          type="checkbox"
          checked={now.link_cards}
          aria-describedby="house-cards"
          onChange={({ currentTarget }) => set({ link_cards: currentTarget.checked })}
        />
        <span>{edit.cards}</span>
      </label>
      <p class="field-hint" id="house-cards">
        {edit.cardsHint}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={now.other_files}
          aria-describedby="house-files"
          onChange={({ currentTarget }) => set({ other_files: currentTarget.checked })}
        />
        <span>{edit.files}</span>
      </label>
      <p class="field-hint" id="house-files">
        {edit.filesHint(fileBytes.document / 1_048_576)}
      </p>
      {failure && Object.keys(failure.fields).length === 0 && <p class="field-error">{failure.message}</p>}
      <div>
        <Button kind="act" type="submit" busy={busy}>
          {edit.save}
        </Button>
      </div>
    </form>
  )
}
