// What each of the five steps asks.
import type { House } from '#contract/house'
import { words } from '#words/index'
import type { ApiFailure } from '../../bedrock/api-failure.ts'
import { house } from '../../bedrock/session.ts'
import { CatChoice } from '../../kit/cat-choice.tsx'
import { TextField } from '../../kit/field.tsx'
import { NewPassphrase } from '../../kit/new-passphrase.tsx'
import { AccentChoice, JoinChoice } from './house-choices.tsx'
import type { Draft } from './setup-draft.ts'
import type { StepFault } from './setup-fault.ts'

const { setup } = words.house
const { join } = words.accounts

interface Props {
  readonly step: number
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly fault: StepFault | undefined
  readonly failure: ApiFailure | null
}

/** The fields of one step, 0 to 4. */
export function SetupStep({ step, draft, change, fault, failure }: Props) {
  if (step === 0)
    return (
      <>
        <TextField
          label={setup.name}
          hint={setup.nameHint}
          error={fault?.name}
          value={draft.name}
          onText={(name) => change({ name })}
          input={{ maxLength: 40, autocomplete: 'off' }}
        />
        <AccentChoice legend={setup.accent} value={draft.accent} onChoose={(accent) => change({ accent })} />
      </>
    )
  if (step === 1)
    return (
      <>
        <p>{setup.ownerHint}</p>
        <TextField
          label={join.username}
          hint={join.usernameHint}
          error={fault?.username}
          value={draft.username}
          onText={(username) => change({ username })}
          input={{
            name: 'username',
            autocomplete: 'username',
            autocapitalize: 'none',
            spellcheck: false,
            maxLength: 20,
          }}
        />
        <NewPassphrase
          label={join.password}
          name={draft.username}
          value={draft.password}
          onText={(password) => change({ password })}
          error={fault?.password}
        />
      </>
    )
  if (step === 2)
    return <JoinChoice legend={setup.join} value={draft.join} onChoose={(mode) => change({ join: mode })} />
  if (step === 3) return <Address origin={house.value?.origin ?? location.origin} />
  return (
    <>
      <CatChoice legend={setup.cat} value={draft.cat} onChoose={(cat: House['cat']) => change({ cat })} />
      <p class="quiet">{setup.catHint}</p>
      {failure && <p class="field-error">{Object.values(failure.fields)[0] ?? failure.message}</p>}
    </>
  )
}

function Address({ origin }: { readonly origin: string }) {
  const secure = origin.startsWith('https:')
  const local = /^https?:\/\/(localhost|127\.|\[::1\])/.test(origin)
  return (
    <div class="prose">
      <p class="label">{setup.addressWhat}</p>
      <p class="setup-address">{origin}</p>
      {origin !== location.origin && <p class="field-error">{setup.addressWrong}</p>}
      <p>{secure ? setup.addressSecure : local ? setup.addressLocal : setup.addressPlain}</p>
      {!secure && <p>{setup.addressLocalTodo}</p>}
    </div>
  )
}
