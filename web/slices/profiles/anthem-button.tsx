// The anthem of a wall's owner: it begins when it is pressed, and never before.
import type { UploadedFile } from '#contract/files'
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import { pause, play, soundState, track } from '../../bedrock/sound.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { soundOf } from './sound-of.ts'

/** The button; pressed again it holds. */
export function AnthemButton({ profile, anthem }: { readonly profile: Profile; readonly anthem: UploadedFile }) {
  const own = soundOf(profile, anthem, 'anthem')
  const on = track.value?.id === own.id && (soundState.value === 'playing' || soundState.value === 'coming')
  return (
    <Button
      small
      aria-label={on ? words.sound.pause(own.title) : words.sound.play(own.title)}
      onClick={() => (on ? pause() : play(own))}
    >
      <span class="anthem-button">
        <Icon name={on ? 'pause' : 'play'} /> <span class="anthem-word">{words.profiles.sounds.anthem.short}</span>
      </span>
    </Button>
  )
}
