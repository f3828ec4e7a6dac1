// What of an anthem is sent when somebody changes it.
import type { BodyOf } from '#contract/define'
import type { Anthem } from '#contract/profile-files'
import type { changeProfile, Profile } from '#contract/profiles'

/** None at all. */
export const noAnthem: Anthem = { anthem: null, anthem_song: null, anthem_silent: null }

/** The anthem of a profile. */
export const anthemOf = ({ anthem, anthem_song, anthem_silent }: Profile): Anthem => ({
  anthem,
  anthem_song,
  anthem_silent,
})

const songIn = ({ anthem_song: chosen, anthem_silent: silent }: Anthem): string =>
  chosen ? `${chosen.song.name}/${chosen.revision}` : (silent ?? '')

/** Only what is another one than before. */
export function changedAnthem(
  now: Anthem,
  before: Anthem,
): Pick<BodyOf<typeof changeProfile>, 'anthem' | 'anthem_song'> {
  const other = songIn(now) !== songIn(before)
  // A song takes the place of a sound by itself.
  if (now.anthem_song) return other ? { anthem_song: now.anthem_song.song.name } : {}
  return {
    ...(now.anthem?.name === before.anthem?.name ? {} : { anthem: now.anthem?.name ?? null }),
    ...(other ? { anthem_song: null } : {}),
  }
}
