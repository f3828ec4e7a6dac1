// The button of one's wall: composed, and its code to copy for one's other pages.
import { useState } from 'preact/hooks'
import type { WallButton } from '#contract/wall-buttons'
import { sizes } from '#contract/limits'
import { buttonPicture } from '#views/walls/button-picture'
import { contrastOf } from '#wall/contrast'
import { firstButton } from '#wall/first-button'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { Choice } from '../../../kit/choice.tsx'
import { CopyLine } from '../../../kit/copy-line.tsx'
import { TextField } from '../../../kit/field.tsx'
import { useSoon } from '../themes/use-soon.ts'
import { buttonCode } from './button-code.ts'

const said = words.wallButtons
const patterns = ['plain', 'stripes', 'checks', 'dots', 'rays'] as const
const figures = ['none', 'cat', 'heart', 'star', 'house', 'moon'] as const

interface Props {
  readonly kept: WallButton | null
  readonly username: string
  /** The world may see the wall, and so its button. */
  readonly open: boolean
  readonly keep: (button: WallButton | null) => void
}

/** The form; without a button it offers one. */
export function WallButtonForm({ kept, username, open, keep }: Props) {
  const [button, change] = useSoon(kept, keep)
  // What is being written may be empty for a moment; that is not sent.
  const [written, setWritten] = useState<string | null>(null)
  if (button === null)
    return (
      <div class="wall-setting">
        <p class="wall-setting-what">{said.what}</p>
        <div class="panel-acts">
          <Button
            small
            kind="make"
            onClick={() => keep({ ...firstButton, text: username.slice(0, sizes.wallButtonCharacters) })}
          >
            {said.make}
          </Button>
        </div>
      </div>
    )
  const set = (part: Partial<WallButton>): void => change({ ...button, ...part })
  const colour = (which: 'ground' | 'ink') => (
    <label class="colour">
      <input
        type="color"
        value={button[which]}
        onInput={(event) => set({ [which]: event.currentTarget.value.toLowerCase() })}
      />
      <span>{said[which]}</span>
      <code>{button[which]}</code>
    </label>
  )
  return (
    <div class="panel-parts">
      <p class="wall-setting-what">{said.what}</p>
      <div class="wall-button-looks" role="img" aria-label={said.picture(button.text)}>
        {buttonPicture(button)}
        {buttonPicture(button)}
      </div>
      <TextField
        label={said.text}
        value={written ?? button.text}
        input={{ maxLength: sizes.wallButtonCharacters, onBlur: () => setWritten(null) }}
        error={written?.trim() === '' ? said.empty : ''}
        onText={(text) => {
          setWritten(text)
          if (text.trim() !== '') set({ text })
        }}
      />
      <div class="colours">
        {colour('ground')}
        {colour('ink')}
      </div>
      {contrastOf(button.ground, button.ink) < 3 && <p class="contrast-fault">{said.faint}</p>}
      <Choice
        legend={said.figure}
        options={figures.map((value) => ({ value, label: said.figures[value] }))}
        value={button.figure}
        onChoose={(figure) => set({ figure })}
      />
      <Choice
        legend={said.pattern}
        options={patterns.map((value) => ({ value, label: said.patterns[value] }))}
        value={button.pattern}
        onChoose={(pattern) => set({ pattern })}
      />
      {open ? (
        <div class="wall-setting">
          <p class="label">{said.code}</p>
          <CopyLine label={said.code} text={buttonCode(location.origin, username, button.text)} />
        </div>
      ) : (
        <p class="wall-setting-what">{said.closed}</p>
      )}
      <div class="panel-acts">
        <Button small kind="danger" onClick={() => keep(null)}>
          {said.remove}
        </Button>
      </div>
    </div>
  )
}
