// A sticker that is written before it is taken.
import { useState } from 'preact/hooks'
import type { StuckContent } from '#contract/stickers'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { StickerFace } from './sticker-face.tsx'
import { type Take, howTaken } from './take-sticker.ts'

const { tray } = words.stickers

interface WrittenProps {
  readonly label: string
  readonly most: number
  readonly contentOf: (text: string) => StuckContent
  readonly take: Take
}

/** The field, and how the sticker will look. */
export function Written({ label, most, contentOf, take }: WrittenProps) {
  const [text, setText] = useState('')
  const content = text.trim() === '' ? null : contentOf(text.trim())
  return (
    <form class="sticker-written" onSubmit={(event) => event.preventDefault()}>
      <TextField label={label} value={text} input={{ maxLength: most }} onText={setText} />
      {content && (
        <div class="sticker-preview" aria-hidden="true">
          <StickerFace content={content} placerId={person.value?.id ?? 0} />
        </div>
      )}
      <Button
        kind="make"
        type="submit"
        disabled={content === null}
        // Enter in the field clicks here as well, as a key does.
        onClick={(event) => content && take(content, howTaken(event))}
      >
        {tray.takeThis}
      </Button>
    </form>
  )
}
