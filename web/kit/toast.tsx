// Notices: short sentences at the edge of the window, said aloud politely, with an undo where there is one.
import { signal } from '@preact/signals'
import { words } from '#words/index'
import { afterAll } from './after-all.ts'
import { Button, ButtonLink } from './button.tsx'
import { cue } from '../sound/cues/cue.ts'
import { Icon } from './icon.tsx'
import './toast.css'

/** Where a notice leads, and what is done when it is followed. */
interface Way {
  readonly label: string
  readonly href: string
  readonly follow?: () => void
}

interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: 'notice' | 'fault'
  readonly undo?: (() => void) | undefined
  readonly way?: Way | undefined
}

const notices = signal<readonly Notice[]>([])
let last = 0
const stay = { shortly: 7_000, long: 25_000 }

interface How {
  readonly undo?: () => void
  readonly way?: Way
  readonly tone?: Notice['tone']
  /** It ends something that took a while, and says more than a glance takes in. */
  readonly long?: boolean
}

/** Shows a sentence for a few seconds and while somebody is at it, or until it is dismissed when it is a fault; returns what takes it away. */
export function notify(text: string, { undo, way, tone = 'notice', long = false }: How = {}): () => void {
  const id = (last += 1)
  const dismiss = (): void => {
    notices.value = notices.peek().filter((notice) => notice.id !== id)
  }
  // What is said again takes the place of what was said.
  const others = notices.peek().filter((notice) => notice.text !== text || notice.undo)
  notices.value = [...others.slice(-2), { id, text, tone, undo, way }]
  const isHeld = (): boolean => document.querySelector(`#notice-${id}:is(:hover, :focus-within)`) !== null
  if (tone === 'notice') afterAll(long ? stay.long : stay.shortly, isHeld, dismiss)
  else cue('error')
  return dismiss
}

/** Where notices appear. Render it once. */
export function Toasts() {
  const drop = (id: number): void => {
    notices.value = notices.peek().filter((notice) => notice.id !== id)
  }
  return (
    <div class="toasts" role="status" aria-label={words.kit.notices}>
      {notices.value.map(({ id, text, tone, undo, way }) => (
        <div key={id} id={`notice-${id}`} class={`toast toast-${tone}`}>
          <p>{text}</p>
          {undo && (
            <Button
              small
              onClick={() => {
                undo()
                drop(id)
              }}
            >
              {words.kit.undo}
            </Button>
          )}
          {way && (
            <ButtonLink
              small
              href={way.href}
              onFollow={() => {
                way.follow?.()
                drop(id)
              }}
            >
              {way.label}
            </ButtonLink>
          )}
          <button type="button" class="toast-close" aria-label={words.kit.close} onClick={() => drop(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  )
}
