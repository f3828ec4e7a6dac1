// The anthem of a wall's owner: it begins when it is pressed, and by itself only for whoever said so when they were asked.
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import { lazilyWith } from '../../bedrock/lazily-with.tsx'
import { AnthemKey } from './anthem-key.tsx'
import { soundOf } from './sound-of.ts'

const said = words.profiles.sounds.anthem

const SongKey = lazilyWith(() => import('./anthem-song-key.tsx').then((found) => found.AnthemSongKey))

/** The key of the sound or song; why there is none, for its owner; nothing where they chose none. */
export function AnthemButton({ profile }: { readonly profile: Profile }) {
  const { person, anthem, anthem_song: chosen, anthem_silent: silent } = profile
  if (silent)
    return (
      <a class="anthem-silent" href="/profile" title={said.silent[silent]}>
        {said.silentShort}
      </a>
    )
  if (chosen) return <SongKey owner={person.username} called={profile.display_name || person.username} {...chosen} />
  if (!anthem) return null
  const track = soundOf(profile, anthem, 'anthem')
  return <AnthemKey owner={person.username} track={track} called={track.title} />
}
