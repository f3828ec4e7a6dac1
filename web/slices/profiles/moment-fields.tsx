// What passes: the status, which may end by itself, and what one is at right now.
import { words } from '#words/index'
import { Field, TextField } from '../../kit/field.tsx'
import { atTime, onDay } from '../../kit/when.ts'
import type { Draft, Ending } from './profile-draft.ts'

const said = words.profiles.form
const endings: readonly Ending[] = ['never', 'hour', 'day', 'week']
const kinds = ['listening', 'working', 'playing', 'reading', 'thinking', 'watching', 'making'] as const

interface Props {
  readonly draft: Draft
  readonly set: (part: Partial<Draft>) => void
  readonly error: string | undefined
}

/** The status, its emoji, and when it ends. */
export function StatusFields({ draft, set, error, until }: Props & { readonly until: string | null }) {
  return (
    <div class="profile-row">
      <TextField
        label={said.statusText}
        error={error}
        value={draft.statusText}
        onText={(statusText) => set({ statusText })}
        input={{ maxLength: 100, autocomplete: 'off' }}
      />
      <TextField
        label={said.statusEmoji}
        value={draft.statusEmoji}
        onText={(statusEmoji) => set({ statusEmoji })}
        input={{ maxLength: 32, autocomplete: 'off' }}
      />
      <Field label={said.statusFor}>
        {(control) => (
          <select
            class="input"
            {...control}
            value={draft.ends}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              const ends = chosen === 'kept' ? 'kept' : endings.find((ending) => ending === chosen)
              if (ends) set({ ends })
            }}
          >
            {until && <option value="kept">{`${onDay(until)}, ${atTime(until)}`}</option>}
            {endings.map((ending) => (
              <option key={ending} value={ending}>
                {said.ends[ending]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

/** What one is at. */
export function NowFields({ draft, set, error }: Props) {
  return (
    <div class="profile-row">
      <Field label={said.nowKind}>
        {(control) => (
          <select
            class="input"
            {...control}
            value={draft.nowKind}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              set({ nowKind: kinds.find((kind) => kind === chosen) ?? '' })
            }}
          >
            <option value="">{said.nothing}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.profiles.now[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.nowKind !== '' && (
        <TextField
          label={said.nowText}
          error={error}
          value={draft.nowText}
          onText={(nowText) => set({ nowText })}
          input={{ maxLength: 50, autocomplete: 'off' }}
        />
      )}
    </div>
  )
}
