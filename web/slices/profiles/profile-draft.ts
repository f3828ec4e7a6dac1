// What somebody is typing about themselves, and what of it is sent.
import type { BodyOf } from '#contract/define'
import type { changeProfile, FrontPerson, NowKind, Profile } from '#contract/profiles'
import type { UploadedFile } from '#contract/files'
import type { Accent } from '#contract/house'
import type { Anthem } from '#contract/profile-files'
import { anthemOf, changedAnthem } from './anthem-draft.ts'

export type Ending = 'never' | 'hour' | 'day' | 'week'

export interface Draft {
  readonly displayName: string
  readonly pronouns: string
  readonly bio: string
  readonly statusText: string
  readonly statusEmoji: string
  /** When the status ends; `kept` is the time that it has. */
  readonly ends: Ending | 'kept'
  readonly nowKind: NowKind | ''
  readonly nowText: string
  readonly accent: Accent | null
  readonly avatar: UploadedFile | null
  readonly banner: UploadedFile | null
  readonly intro: UploadedFile | null
  readonly introCaption: string
  readonly anthem: Anthem
  readonly top8: readonly FrontPerson[]
  readonly links: readonly { readonly url: string; readonly title: string }[]
}

/** The profile as a draft. */
export const draftOf = (profile: Profile): Draft => ({
  displayName: profile.display_name,
  pronouns: profile.pronouns,
  bio: profile.bio,
  statusText: profile.status?.text ?? '',
  statusEmoji: profile.status?.emoji ?? '',
  ends: profile.status?.until ? 'kept' : 'never',
  nowKind: profile.now?.kind ?? '',
  nowText: profile.now?.text ?? '',
  accent: profile.accent,
  avatar: profile.avatar,
  banner: profile.banner,
  intro: profile.intro,
  introCaption: profile.intro_caption,
  anthem: anthemOf(profile),
  top8: profile.top8.items,
  links: profile.links.items,
})

const hours: Readonly<Record<Exclude<Ending, 'never'>, number>> = { hour: 1, day: 24, week: 168 }

/** What the draft asks for, at this moment. */
export function changeOf(draft: Draft, profile: Profile, now: number): BodyOf<typeof changeProfile> {
  const { ends } = draft
  const until =
    ends === 'kept'
      ? (profile.status?.until ?? null)
      : ends === 'never'
        ? null
        : new Date(now + hours[ends] * 3_600_000).toISOString()
  const hasStatus = draft.statusText.trim() !== '' || draft.statusEmoji.trim() !== ''
  return {
    display_name: draft.displayName,
    pronouns: draft.pronouns,
    bio: draft.bio,
    status: hasStatus ? { text: draft.statusText, emoji: draft.statusEmoji.trim(), until } : null,
    now: draft.nowKind === '' || draft.nowText.trim() === '' ? null : { kind: draft.nowKind, text: draft.nowText },
    accent: draft.accent,
    ...changedFiles(draft, profile),
    ...(draft.intro ? { intro_caption: draft.introCaption } : {}),
    ...changedAnthem(draft.anthem, anthemOf(profile)),
    links: draft.links.filter(({ url }) => url.trim() !== '').map(({ url, title }) => ({ url: url.trim(), title })),
  }
}

const files = ['avatar', 'banner', 'intro'] as const

/** Those that are another one than before. */
const changedFiles = (draft: Draft, profile: Profile): Partial<Record<(typeof files)[number], string | null>> =>
  Object.fromEntries(
    files.flatMap((kind) => (draft[kind]?.name === profile[kind]?.name ? [] : [[kind, draft[kind]?.name ?? null]])),
  )

/** The profile as it would be seen. */
export function previewOf(draft: Draft, profile: Profile, now: number): Profile {
  const {
    links = [],
    avatar: _avatar,
    banner: _banner,
    intro: _intro,
    anthem: _anthem,
    anthem_song: _song,
    ...change
  } = changeOf(draft, profile, now)
  const { avatar, banner, intro, anthem, top8 } = draft
  return {
    ...profile,
    ...change,
    avatar,
    banner,
    intro,
    ...anthem,
    top8: { ...profile.top8, items: [...top8] },
    links: { ...profile.links, items: links },
  }
}

/** Whom the draft puts first, if that is not whom the profile does. */
export function firstOf({ top8 }: Draft, profile: Profile): number[] | null {
  const ids = (people: readonly FrontPerson[]): number[] => people.map(({ person }) => person.id)
  const [before, now] = [ids(profile.top8.items), ids(top8)]
  return before.join() === now.join() ? null : now
}
