// What a person wrote about themselves, made fit to be stored.
import { normaliseOptionalText } from '#bedrock/text/normalise'
import { oneEmoji } from '#bedrock/text/one-emoji'
import { plainLine } from '#bedrock/text/plain-line'
import type { BodyOf } from '#contract/define'
import { sizes } from '#contract/limits'
import type { changeProfile, Now, Status } from '#contract/profiles'
import { cleanLink } from './clean-link.ts'

export type ProfileChange = BodyOf<typeof changeProfile>

const statusColumns = (status: Status | null) => {
  const text = status ? plainLine(status.text, sizes.statusCharacters, 'status') : ''
  const emoji = status ? oneEmoji(status.emoji) : ''
  const until = status?.until && (text !== '' || emoji !== '') ? Date.parse(status.until) : null
  return { status_text: text, status_emoji: emoji, status_until: until }
}

const nowColumns = (now: Now | null) => {
  const text = now ? plainLine(now.text, sizes.nowCharacters, 'now') : ''
  return { now_kind: text === '' ? null : (now?.kind ?? null), now_text: text }
}

/** [WALL-1.13] Another voice says something else. */
const captionColumn = ({ intro, intro_caption: caption }: ProfileChange) => {
  if (caption === undefined) return intro === undefined ? {} : { intro_caption: '' }
  return { intro_caption: normaliseOptionalText(caption, sizes.heardCharacters, 'intro_caption') }
}

/** The columns that change, and no others, but for the anthem. Refuses as the texts' rules say. */
export const cleanProfile = (change: ProfileChange) => ({
  ...(change.display_name === undefined
    ? {}
    : { display_name: plainLine(change.display_name, sizes.displayNameCharacters, 'display_name') }),
  ...(change.bio === undefined ? {} : { bio: normaliseOptionalText(change.bio, sizes.bioCharacters, 'bio') }),
  ...(change.pronouns === undefined
    ? {}
    : { pronouns: plainLine(change.pronouns, sizes.pronounsCharacters, 'pronouns') }),
  ...(change.status === undefined ? {} : statusColumns(change.status)),
  ...(change.now === undefined ? {} : nowColumns(change.now)),
  ...(change.accent === undefined ? {} : { accent: change.accent }),
  ...(change.avatar === undefined ? {} : { avatar: change.avatar }),
  ...(change.banner === undefined ? {} : { banner: change.banner }),
  ...(change.intro === undefined ? {} : { intro: change.intro }),
  ...captionColumn(change),
  ...(change.links === undefined ? {} : { links: JSON.stringify(change.links.map(cleanLink)) }),
})
