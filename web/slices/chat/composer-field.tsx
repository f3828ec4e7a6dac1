// The field of the composer: Enter sends, names complete, the arrow up rewords one's last line.
import { useLayoutEffect, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { shown } from '#log/window'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { roomState } from '../../bedrock/room-states.ts'
import { person } from '../../bedrock/session.ts'
import { stopsWriting, writes } from '../presence/typing.ts'
import { attach } from './attaching.ts'
import { CompletionList, useCompletion } from './completion-list.tsx'
import { type ComposerState, type } from './composer-state.ts'
import { grow } from './grow.ts'
import { mayReword } from './line-powers.ts'
import type { RoomScreen } from './room-screen.ts'

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly composer: ComposerState
  readonly room: Room
  readonly screen: RoomScreen
  readonly onSend: () => void
}

const thumbs = matchMedia('(pointer: coarse)')
const narrow = matchMedia('(max-width: 47.99rem)')
const listId = 'completions'

/** The field and the names that fit what is being typed. */
export function ComposerField({ field, composer, room, screen, onSend }: Props) {
  const { text } = composer.draft.value
  const [caret, setCaret] = useState(0)
  const completion = useCompletion(room.id, text, caret)
  useLayoutEffect(() => grow(field.current), [text])

  function put(next: { text: string; caret: number } | null): void {
    if (!next) return
    const typed = field.current
    if (typed) {
      // At once, because the next letter may come before the page is drawn.
      typed.value = next.text
      typed.setSelectionRange(next.caret, next.caret)
    }
    type(composer, next.text)
    setCaret(next.caret)
  }
  function keys(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (completion.keys(event, put)) return
    if (event.key === 'Enter' && !event.shiftKey && !thumbs.matches) {
      event.preventDefault()
      onSend()
    } else if (event.key === 'ArrowUp' && text === '') {
      const last = shown(roomState(room.id).peek()).findLast(
        (one) => one.user_id === person.peek()?.id && mayReword(one, room),
      )
      if (!last) return
      event.preventDefault()
      screen.editing.value = last.id
    }
  }
  return (
    <>
      <CompletionList id={listId} completion={completion} onChoose={(fit) => put(completion.choose(fit))} />
      <textarea
        ref={field}
        class="composer-field"
        rows={1}
        dir="auto"
        enterkeyhint={thumbs.matches ? 'enter' : 'send'}
        aria-label={room.kind === 'direct' ? words.direct.placeholder : words.chat.composer.label(room.name)}
        aria-autocomplete="list"
        aria-controls={completion.fits.length > 0 ? listId : undefined}
        aria-activedescendant={completion.fits.length > 0 ? `${listId}-${completion.at}` : undefined}
        placeholder={placeholderOf(room)}
        value={text}
        readOnly={composer.sending.value.state === 'sending'}
        onInput={(event) => {
          const typed = event.currentTarget
          const emoji = completion.closed(typed.value, typed.selectionStart)
          if (emoji) put(emoji)
          else {
            type(composer, typed.value)
            setCaret(typed.selectionStart)
          }
          if (event.currentTarget.value.trim() === '') stopsWriting(room.id)
          else writes(room.id)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={keys}
        onPaste={(event) => {
          const files = [...(event.clipboardData?.files ?? [])]
          if (files.length === 0) return
          event.preventDefault()
          attach(composer, room, files)
        }}
      />
    </>
  )
}

/** Where there is little room the head says which room it is. */
function placeholderOf({ kind, name }: Room): string {
  if (narrow.matches) return words.chat.composer.placeholder()
  return kind === 'direct' ? words.direct.placeholder : words.chat.composer.placeholder(name)
}
