// A line being reworded in its place. What is typed stays until the house has taken it; a refusal is said here.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { call } from '../../bedrock/socket.ts'
import { Button } from '../../kit/button.tsx'
import { composerOf } from './composer-state.ts'
import { grow } from './grow.ts'

interface Props {
  readonly message: Message
  readonly room: Room
  readonly onClose: () => void
}

/** The field, its two buttons, and why it was refused. */
export function EditLine({ message, room, onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(message.content ?? '')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  useLayoutEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])
  useLayoutEffect(() => grow(field.current), [text])

  // Where one writes, and not on the line: there the next letters would be commands.
  function close(): void {
    onClose()
    composerOf(room.id).calls.value += 1
  }
  async function save(): Promise<void> {
    if (text === message.content) return close()
    setBusy(true)
    setFault(null)
    try {
      await call('edit_message', { id: message.id, content: text, expected_rev: message.rev })
      close()
    } catch (error) {
      setFault(asFailure(error).message)
    } finally {
      setBusy(false)
    }
  }
  function keys(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void save()
    }
  }
  return (
    <div class="edit">
      <textarea
        ref={field}
        class="edit-field"
        rows={1}
        dir="auto"
        aria-label={words.chat.edit.label}
        value={text}
        readOnly={busy}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <div class="edit-acts">
        <Button small kind="act" busy={busy} onClick={() => void save()}>
          {words.chat.edit.save}
        </Button>
        <Button small kind="quiet" onClick={close}>
          {words.chat.edit.cancel}
        </Button>
        <span class="edit-hint">{words.chat.edit.hint}</span>
      </div>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
