// What of somebody is heard: their voice, and their anthem from a player that one would carry on a shoulder; each once it is pressed.
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import { lazilyWith } from '../../bedrock/lazily-with.tsx'
import { VoicePlayer } from '../../kit/voice-player.tsx'
import { soundOf } from './sound-of.ts'

const WornPlayer = lazilyWith(() => import('../../sound/skins/worn-player.tsx').then((part) => part.WornPlayer))

const WorkCard = lazilyWith(() => import('../sketches/sketch-card.tsx').then((part) => part.SketchCard))

/** The players; nothing where there is nothing. */
export function ProfileSounds({ profile }: { readonly profile: Profile }) {
  const { intro, anthem, anthem_song: chosen, person } = profile
  if (!intro && !anthem && !chosen) return null
  return (
    <section class="profile-sounds" aria-label={words.profiles.sounds.heard}>
      {intro && (
        <div>
          <VoicePlayer titled track={soundOf(profile, intro, 'intro')} peaks={intro.peaks} />
          {profile.intro_caption !== '' && (
            <p class="profile-intro-said" dir="auto">
              {profile.intro_caption}
            </p>
          )}
        </div>
      )}
      {anthem && <WornPlayer track={soundOf(profile, anthem, 'anthem')} peaks={anthem.peaks} worn="ghettoblaster" />}
      {chosen && (
        <div class="profile-anthem">
          <p class="label">{words.profiles.sounds.anthem.of(profile.display_name || person.username)}</p>
          <WorkCard sketch={chosen.song} revision={chosen.revision} wide="26rem" />
        </div>
      )}
    </section>
  )
}
