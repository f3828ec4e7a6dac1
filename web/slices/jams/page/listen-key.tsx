// The key by which one joins in: a browser lets no sound out before a press, and whoever wants silence has it without stopping the others.
import { jamsLines } from '#words/jams-lines'
import { songStudioLines } from '#words/song-studio-lines'
import { Button } from '../../../kit/button.tsx'
import type { JamSound } from '../sound/jam-sound.ts'

const said = jamsLines.page

interface Props {
  readonly sound: JamSound
  /** In the hand there is room for a word, where one hears it already. */
  readonly short: boolean
}

/** Listens, or silences it here. */
export function ListenKey({ sound, short }: Props) {
  const { hears, waits, opening } = sound
  const join = waits.value ? said.back : said.joinIn
  if (hears.value)
    return (
      <Button small aria-label={`${said.silence}. ${said.silent}`} onClick={sound.silence}>
        {short ? said.silenceShort : said.silence}
      </Button>
    )
  return (
    <Button kind="act" busy={opening.value} onClick={() => void sound.listen()}>
      {opening.value ? songStudioLines.transport.opening : join}
    </Button>
  )
}
