// The names that fit what is being typed, above the composer.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { peopleAround } from '../presence/people-around.ts'
import { openRooms } from '../rooms/room-list.ts'
import { completed, fitting, typedAt } from './completion.ts'

type Put = (next: { text: string; caret: number } | null) => void

export interface Completion {
  readonly names: readonly string[]
  readonly sign: '@' | '#'
  /** Which of the names Enter would choose. */
  readonly at: number
  readonly choose: (name: string) => { text: string; caret: number } | null
  /** Whether the keystroke was for the list. */
  readonly keys: (event: KeyboardEvent, put: Put) => boolean
}

const askMs = 120

/** What completes the name at the caret. */
export function useCompletion(roomId: number, text: string, caret: number): Completion {
  const typed = typedAt(text, caret)
  const [found, setFound] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const prefix = typed?.sign === '@' ? typed.prefix : ''
  useEffect(() => {
    setAt(0)
    if (prefix === '' || prefix.length > 20) return
    const timer = setTimeout(() => {
      api('GET /api/people', { query: { prefix } }).then(
        ({ items }) => setFound(items.map(({ username }) => username)),
        () => {},
      )
    }, askMs)
    return () => clearTimeout(timer)
  }, [prefix, typed?.sign])
  const open = typed !== null && dismissed !== text.slice(0, typed.start + 1)
  const names = !open
    ? []
    : typed.sign === '#'
      ? fitting(
          openRooms.value.map(({ name }) => name),
          typed.prefix,
        )
      : fitting([...here(roomId), ...found], typed.prefix)
  const choose = (name: string) => (typed ? completed(text, caret, typed, name) : null)
  return {
    names,
    sign: typed?.sign ?? '@',
    at: Math.min(at, Math.max(0, names.length - 1)),
    choose,
    keys(event, put) {
      if (names.length === 0 || !typed) return false
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step !== undefined) setAt((at + step + names.length) % names.length)
      else if (event.key === 'Escape') setDismissed(text.slice(0, typed.start + 1))
      else if (event.key === 'Tab' || (event.key === 'Enter' && typed.prefix !== names[at]))
        put(choose(names[Math.min(at, names.length - 1)] ?? ''))
      else return false
      event.preventDefault()
      return true
    },
  }
}

/** Those who are around, and those who have spoken in the room. */
function* here(roomId: number): Generator<string> {
  for (const { username } of peopleAround.value) yield username
  for (const { user } of roomState(roomId).value.objects.values()) if (user !== null) yield user
}

interface Props {
  readonly id: string
  readonly completion: Completion
  readonly onChoose: (name: string) => void
}

/** The list; arrow keys move in it from the field, which keeps the focus. */
export function CompletionList({ id, completion: { names, sign, at }, onChoose }: Props) {
  if (names.length === 0) return null
  return (
    <div class="completions" id={id} role="listbox" aria-label={words.chat.composer.completions}>
      {names.map((name, index) => (
        // The field keeps the focus and hears the keys; a press chooses for the pointer.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={name}
          id={`${id}-${index}`}
          class="completion"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(name)}
        >
          {sign}
          {name}
        </div>
      ))}
    </div>
  )
}
