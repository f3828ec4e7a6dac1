// The anthem of a wall's owner: it begins when it is pressed, and by itself only for whoever said so when they were asked.
import type { UploadedFile } from '#contract/files'
import type { Profile } from '#contract/profiles'
import { words } from '#words/index'
import { isHeard, music } from '../../sound/heard.ts'
import { pause, play } from '../../sound/sound.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { soundOf } from './sound-of.ts'
import { useAnthem } from './use-anthem.ts'

const said = words.profiles.sounds.anthem

/** The button; pressed again it holds. */
export function AnthemButton({ profile, anthem }: { readonly profile: Profile; readonly anthem: UploadedFile }) {
  const own = soundOf(profile, anthem, 'anthem')
  const on = isHeard(own)
  const { asks, began, answer } = useAnthem(own)
  return (
    <>
      <Button
        small
        aria-label={on ? words.sound.pause(own.title) : words.sound.play(own.title)}
        onClick={() => (on ? pause(music) : play(own))}
      >
        <span class="anthem-button">
          <Icon name={on ? 'pause' : 'play'} /> <span class="anthem-word">{said.short}</span>
        </span>
      </Button>
      {(asks || began) && (
        <span class="anthem-asks" role="group" aria-label={own.title}>
          <span role="status">{asks ? said.question : said.began}</span>
          {asks && (
            <Button small onClick={() => answer('yes')}>
              {said.yes}
            </Button>
          )}
          <Button small onClick={() => answer('no')}>
            {asks ? said.no : said.notAgain}
          </Button>
        </span>
      )}
    </>
  )
}
