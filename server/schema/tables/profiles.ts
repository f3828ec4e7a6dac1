// How people show themselves, and whom they put first.
import type { Audience } from '#contract/audience'
import type { Accent } from '#contract/house'
import type { NowKind } from '#contract/profiles'

export interface ProfilesTable {
  user_id: number
  audience: Audience
  display_name: string
  bio: string
  pronouns: string
  /** A JSON list of addresses with titles. */
  links: string
  status_text: string
  status_emoji: string
  status_until: number | null
  now_kind: NowKind | null
  now_text: string
  accent: Accent | null
  avatar: string | null
  banner: string | null
  intro: string | null
  /** What is said in it, in words; empty where nobody wrote it down. */
  intro_caption: string
  anthem: string | null
  /** The name of a published song, which may be gone since. */
  anthem_song: string | null
  anthem_revision: number | null
  changed_at: number
}

export interface TopPeopleTable {
  user_id: number
  position: number
  person_id: number
}
