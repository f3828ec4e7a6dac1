// The form of one's own profile.
import { useState } from 'preact/hooks'
import type { Audience } from '#contract/audience'
import { words } from '#words/index'
import { type ApiFailure, asFailure } from '../../bedrock/api-failure.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { TextArea, TextField } from '../../kit/field.tsx'
import { AccentChoice } from '../house/house-choices.tsx'
import { LinkFields } from './link-fields.tsx'
import { NowFields, StatusFields } from './moment-fields.tsx'
import { type Draft, draftOf, previewOf } from './profile-draft.ts'
import { keepProfile, type Own } from './keep-profile.ts'
import { ProfileHead } from './profile-head.tsx'
import { FirstField, PictureFields, SoundFields } from './shown-fields.tsx'

const said = words.profiles.form
const audiences: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']

/** Fields to the left, what others see to the right; nothing is changed before it is kept. */
export function ProfileForm({ own, onKept }: { readonly own: Own; readonly onKept: (own: Own) => void }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(own.profile))
  const [audience, setAudience] = useState(own.audience)
  const [unsaid, setUnsaid] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }))
  const fault = (name: string): string | undefined => (failure?.fields[name] ? failure.message : undefined)
  async function keep(): Promise<void> {
    setUnsaid(audience === null)
    if (audience === null) return
    setBusy(true)
    setFailure(null)
    try {
      const kept = await keepProfile(own, draft, audience)
      onKept(kept)
      setDraft(draftOf(kept.profile))
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
        <PictureFields draft={draft} set={set} />
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
        <SoundFields draft={draft} set={set} />
        <LinkFields links={draft.links} onLinks={(links) => set({ links })} error={fault('links')} />
        <FirstField draft={draft} set={set} />
        <Choice
          legend={said.audience}
          value={audience}
          onChoose={(next) => {
            setAudience(next)
            setUnsaid(false)
          }}
          options={audiences.map((value) => ({
            value,
            label: said.audiences[value].name,
            what: said.audiences[value].what,
          }))}
        />
        {own.audience === null && audience === null && (
          <p class={unsaid ? 'field-error' : 'field-hint'} role="status">
            {unsaid ? said.audienceMissing : said.audienceUnsaid}
          </p>
        )}
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
