// The keys of the deck, for as long as there is something to hold.
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import { registerShortcuts } from '../../bedrock/registry.ts'
import { deckChannel, sounds } from '../heard.ts'
import { loudness, setLoudness } from '../loudness.ts'
import { pause, resume } from '../sound.ts'

const { keys } = words.sound

/** Listens while the deck is shown; the sheet of keys names them then. */
export function useKeys(): void {
  useEffect(() => {
    const group = (): string => keys.group
    return registerShortcuts(
      {
        id: 'sound-hold',
        keys: 'k',
        label: () => keys.hold,
        group,
        run() {
          const channel = deckChannel.peek()
          if (channel) (sounds(channel) ? pause : resume)(channel)
        },
      },
      {
        id: 'sound-mute',
        keys: 'm',
        label: () => keys.mute,
        group,
        run: () => setLoudness({ muted: !loudness.peek().muted }),
      },
    )
  }, [])
}
