// The tones of skin as a row of buttons.
import { emojiLines as said } from '#words/emoji-lines'
import { chooseTone } from './kept-emoji.ts'
import { type Emoji, type Tone, toned, tones } from './read-emoji.ts'

interface Props {
  readonly table: readonly Emoji[]
  readonly tone: Tone
}

/** The row; each is shown on a hand that waves. */
export function ToneRow({ table, tone }: Props) {
  const wave = table.find(({ names }) => names.includes('wave'))
  return (
    <div class="emoji-tones" role="group" aria-label={said.tone}>
      {tones.map((one) => (
        <button
          key={one}
          type="button"
          class="emoji-cell"
          aria-pressed={one === tone}
          aria-label={said.tones[one]}
          title={said.tones[one]}
          onClick={() => chooseTone(one)}
        >
          {toned(wave, one)}
        </button>
      ))}
    </div>
  )
}
