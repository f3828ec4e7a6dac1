// The form of one's own profile.
import { useState } from 'preact/hooks'
import type { Audience } from '#contract/audience'
import { words } from '#words/index'
import { api, type ApiData } from '../../bedrock/api.ts'
import { type ApiFailure, asFailure } from '../../bedrock/api-failure.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { TextArea, TextField } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { AccentChoice } from '../house/house-choices.tsx'
import { LinkFields } from './link-fields.tsx'
import { NowFields, StatusFields } from './moment-fields.tsx'
import { changeOf, type Draft, draftOf, previewOf } from './profile-draft.ts'
import { ProfileHead } from './profile-head.tsx'

const said = words.profiles.form
type Own = ApiData<'GET /api/me/profile'>
const audiences: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']

/** Fields to the left, what others see to the right; nothing is changed before it is kept. */
export function ProfileForm({ own, onKept }: { readonly own: Own; readonly onKept: (own: Own) => void }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(own.profile))
  const [audience, setAudience] = useState(own.audience)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }))
  const fault = (name: string): string | undefined => (failure?.fields[name] ? failure.message : undefined)
  async function keep(): Promise<void> {
    setBusy(true)
    setFailure(null)
    try {
      // For whom it is comes first, so that nothing new is seen by those for whom it is not.
      await api('PUT /api/me/profile/audience', { body: { audience } })
      const kept = await api('PATCH /api/me/profile', { body: changeOf(draft, own.profile, Date.now()) })
      onKept(kept)
      setDraft(draftOf(kept.profile))
      notify(said.kept)
    } catch (error) {
      setFailure(asFailure(error))
    } finally {
      setBusy(false)
    }
  }
  const preview = previewOf(draft, own.profile, Date.now())
  return (
    <div class="profile-desk">
      <form
        class="profile-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField
          label={said.displayName}
          hint={said.displayNameHint}
          error={fault('display_name')}
          value={draft.displayName}
          onText={(displayName) => set({ displayName })}
          input={{ maxLength: 50, autocomplete: 'off' }}
        />
        <TextField
          label={said.pronouns}
          error={fault('pronouns')}
          value={draft.pronouns}
          onText={(pronouns) => set({ pronouns })}
          input={{ maxLength: 40, autocomplete: 'off' }}
        />
        <TextArea
          label={said.bio}
          error={fault('bio')}
          value={draft.bio}
          maxLength={500}
          onText={(bio) => set({ bio })}
        />
        <StatusFields draft={draft} set={set} until={own.profile.status?.until ?? null} error={fault('status')} />
        <NowFields draft={draft} set={set} error={fault('now')} />
        <AccentChoice legend={said.accent} value={draft.accent ?? 'acid'} onChoose={(accent) => set({ accent })} />
        <LinkFields links={draft.links} onLinks={(links) => set({ links })} error={fault('links')} />
        <Choice
          legend={said.audience}
          value={audience}
          onChoose={setAudience}
          options={audiences.map((value) => ({
            value,
            label: said.audiences[value].name,
            what: said.audiences[value].what,
          }))}
        />
        {failure && Object.keys(failure.fields).length === 0 && <p class="field-error">{failure.message}</p>}
        <p class="profile-ways">
          <Button kind="act" type="submit" busy={busy}>
            {said.keep}
          </Button>
          <ButtonLink href={`/people/${own.profile.person.username}`}>{words.profiles.open}</ButtonLink>
        </p>
      </form>
      <section class="profile-preview" aria-label={said.preview}>
        <p class="label">{said.preview}</p>
        <p class="profile-name">
          <bdi>{preview.display_name || preview.person.username}</bdi>
        </p>
        <ProfileHead profile={preview} />
      </section>
    </div>
  )
}
