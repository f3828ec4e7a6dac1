// What fits what is being typed, above the composer: names, rooms, emoji.
import { useEffect, useState } from 'preact/hooks'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { loadEmoji } from '../../kit/emoji/emoji-table.ts'
import { loadHouseEmoji } from '../../kit/emoji/house-emoji.ts'
import { HousePicture } from '../../kit/emoji/house-picture.tsx'
import { completed, typedAt } from './completion.ts'
import { emojiClosed } from './emoji-closed.ts'
import type { Fit } from './fit.ts'
import { fitsFor } from './fits-for.ts'

type Put = (next: { text: string; caret: number } | null) => void

export interface Completion {
  readonly fits: readonly Fit[]
  /** Which of them Enter would choose. */
  readonly at: number
  readonly choose: (fit: Fit | undefined) => { text: string; caret: number } | null
  /** The text once what was typed last has closed the name of an emoji; else `null`. */
  readonly closed: (text: string, caret: number) => { text: string; caret: number } | null
  /** Whether the keystroke was for the list. */
  readonly keys: (event: KeyboardEvent, put: Put) => boolean
}

const askMs = 120

/** What completes the word at the caret. */
export function useCompletion(roomId: number, text: string, caret: number): Completion {
  const typed = typedAt(text, caret)
  const [found, setFound] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const prefix = typed?.sign === '@' ? typed.prefix : ''
  useEffect(() => {
    setAt(0)
    if (typed?.sign === ':') {
      void loadEmoji()
      loadHouseEmoji()
    }
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
  const fits = open ? fitsFor(typed, roomId, found) : []
  const choose = (fit: Fit | undefined) => {
    if (!typed || !fit) return null
    fit.chosen?.()
    return completed(text, caret, typed, fit.put)
  }
  return {
    fits,
    at: Math.min(at, Math.max(0, fits.length - 1)),
    choose,
    closed: emojiClosed,
    keys(event, put) {
      if (fits.length === 0 || !typed) return false
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const fit = fits[Math.min(at, fits.length - 1)]
      if (step !== undefined) setAt((at + step + fits.length) % fits.length)
      else if (event.key === 'Escape') setDismissed(text.slice(0, typed.start + 1))
      else if (event.key === 'Tab' || (event.key === 'Enter' && fit?.put !== typed.sign + typed.prefix))
        put(choose(fit))
      else return false
      event.preventDefault()
      return true
    },
  }
}

interface Props {
  readonly id: string
  readonly completion: Completion
  readonly onChoose: (fit: Fit) => void
}

/** The list; arrow keys move in it from the field, which keeps the focus. */
export function CompletionList({ id, completion: { fits, at }, onChoose }: Props) {
  if (fits.length === 0) return null
  return (
    <div class="completions" id={id} role="listbox" aria-label={words.chat.composer.completions}>
      {fits.map((fit, index) => (
        // The field keeps the focus and hears the keys; a press chooses for the pointer.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={fit.shown}
          id={`${id}-${index}`}
          class="completion"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(fit)}
        >
          {fit.picture && <HousePicture emoji={fit.picture} mute />} {fit.shown}
        </div>
      ))}
    </div>
  )
}
