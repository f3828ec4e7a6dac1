// The key of an anthem on its wall, and the question that it asks.
import { words } from '#words/index'
import { isHeard, music, type Track } from '../../sound/heard.ts'
import { pause, play } from '../../sound/sound.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { useAnthem } from './use-anthem.ts'

const said = words.profiles.sounds.anthem

interface Props {
  /** Whose wall it is. */
  readonly owner: string
  readonly track: Track
  /** What it is, in a line, for those who listen. */
  readonly called: string
}

/** Pressed again it holds. */
export function AnthemKey({ owner, track, called }: Props) {
  const on = isHeard(track)
  const { asks, began, answer } = useAnthem(track, owner)
  return (
    <>
      <Button
        small
        aria-label={on ? words.sound.pause(called) : words.sound.play(called)}
        onClick={() => (on ? pause(music) : play(track))}
      >
        <span class="anthem-button">
          <Icon name={on ? 'pause' : 'play'} /> <span class="anthem-word">{said.short}</span>
        </span>
      </Button>
      {(asks || began) && (
        <span class="anthem-asks" role="group" aria-label={called}>
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
