// A profile as others see it.
import { instant } from '#bedrock/clock'
import type { UploadedFile } from '#contract/files'
import type { Face } from '#contract/faces'
import type { FrontPerson, Profile, ProfileLink } from '#contract/profiles'
import type { AnthemSong } from './prepare/anthem-song.ts'
import type { FrontRow, ProfileRow } from './queries/profile-for.ts'

const all = <T>(items: T[]) => ({ items, order: 'owner' as const, complete: true, next: null })

/** [WALL-1.4] A status whose time is over is not there any more. */
const viewStatus = ({ status_text, status_emoji, status_until }: ProfileRow, now: number): Profile['status'] => {
  if (status_until !== null && status_until <= now) return null
  if (!status_text && !status_emoji) return null
  return {
    text: status_text ?? '',
    emoji: status_emoji ?? '',
    until: status_until === null ? null : instant(status_until),
  }
}

/** One of those who are put first. */
export const viewFront = ({ id, username, display_name }: FrontRow): FrontPerson => ({
  person: { id, username },
  display_name: display_name ?? '',
})

interface Sight {
  readonly viewerId: number | null
  readonly now: number
  readonly hasJournal: boolean
  readonly hasPages: boolean
  /** The pictures and sounds that the row names, with addresses for this viewer. */
  readonly files: ReadonlyMap<string, UploadedFile>
  readonly song: AnthemSong
}

/** The profile at this moment. */
export const viewProfile = (
  row: ProfileRow,
  front: readonly FrontRow[],
  { viewerId, now, hasJournal, hasPages, files, song }: Sight,
): Profile => ({
  person: { id: row.id, username: row.username },
  display_name: row.display_name ?? '',
  bio: row.bio ?? '',
  pronouns: row.pronouns ?? '',
  status: viewStatus(row, now),
  now: row.now_kind ? { kind: row.now_kind, text: row.now_text ?? '' } : null,
  accent: row.accent,
  avatar: files.get(row.avatar ?? '') ?? null,
  banner: files.get(row.banner ?? '') ?? null,
  intro: files.get(row.intro ?? '') ?? null,
  intro_caption: files.has(row.intro ?? '') ? (row.intro_caption ?? '') : '',
  anthem: files.get(row.anthem ?? '') ?? null,
  ...song,
  // This slice wrote it, cleaned link by link.
  links: all(JSON.parse(row.links ?? '[]') as ProfileLink[]),
  top8: all(front.map(viewFront)),
  has_journal: hasJournal,
  has_pages: hasPages,
  is_own: row.id === viewerId,
})

/** [WALL-1.8] The faces whose file is still there. */
export const viewFaces = (
  rows: readonly { readonly user_id: number; readonly avatar: string | null }[],
  files: ReadonlyMap<string, UploadedFile>,
): Face[] =>
  rows.flatMap(({ user_id, avatar }) => {
    const file = files.get(avatar ?? '')
    return file ? [{ id: user_id, url: file.url, srcset: file.srcset ?? '' }] : []
  })
