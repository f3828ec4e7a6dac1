// The button that opens the emoji above the composer; what is chosen goes to where the caret was.
import type { RefObject } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { emojiLines } from '#words/emoji-lines'
import { EmojiPicker } from '../../kit/emoji/emoji-picker.tsx'
import { Icon } from '../../kit/icon.tsx'
import { type ComposerState, type } from './composer-state.ts'

interface Props {
  readonly composer: ComposerState
  readonly field: RefObject<HTMLTextAreaElement | null>
}

const narrow = matchMedia('(max-width: 47.99rem)')
const thumbs = matchMedia('(pointer: coarse)')

/** Also on phones, whose keyboards lack those of the house; there it brings no keyboard of its own. */
export function EmojiButton({ composer, field }: Props) {
  const id = useId()
  const slip = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  function toggled(event: { readonly newState: string }): void {
    const opened = event.newState === 'open'
    setOpen(opened)
    const anchor = button.current?.getBoundingClientRect()
    if (!opened || !slip.current || !anchor) return
    slip.current.style.left = narrow.matches ? '0' : `${anchor.left}px`
    slip.current.style.bottom = `${innerHeight - anchor.top}px`
  }
  function insert(sign: string): void {
    const at = field.current
    const { text } = composer.draft.peek()
    const [from, to] = [at?.selectionStart ?? text.length, at?.selectionEnd ?? text.length]
    const [before, after] = [text.slice(0, from), text.slice(to)]
    const put = apart(before, sign, after)
    type(composer, before + put + after)
    slip.current?.hidePopover()
    const caret = from + put.length
    requestAnimationFrame(() => {
      at?.focus()
      at?.setSelectionRange(caret, caret)
    })
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="menu-face composer-emoji"
        aria-label={emojiLines.open}
        aria-expanded={open}
        popovertarget={id}
      >
        <Icon name="smile" />
      </button>
      <div
        ref={slip}
        id={id}
        class="menu emoji-slip"
        popover="auto"
        role="dialog"
        aria-label={emojiLines.title}
        onToggle={toggled}
      >
        {open && <EmojiPicker house focused={!thumbs.matches} onChoose={insert} />}
      </div>
    </>
  )
}

/** A name between colons is one only where no letter touches it. */
const apart = (before: string, sign: string, after: string): string =>
  sign.startsWith(':') ? `${/\w$/.test(before) ? ' ' : ''}${sign}${/^\w/.test(after) ? ' ' : ''}` : sign
