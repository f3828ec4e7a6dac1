// A sound of somebody's profile as the house's one owner of sound plays it.
import type { UploadedFile } from '#contract/files'
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import type { Track } from '../../sound/heard.ts'

/** The same on their page and on their wall, so that both know it is on. */
export function soundOf(
  { person: { username }, display_name }: Profile,
  { name, url, duration_ms }: UploadedFile,
  use: 'intro' | 'anthem',
): Track {
  return {
    id: name,
    url,
    title: words.profiles.sounds[use].of(display_name || username),
    whose: username,
    href: `/@${username}`,
    durationMs: duration_ms,
    stays: true,
    spoken: use === 'intro',
  }
}
