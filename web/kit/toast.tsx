// Notices: short sentences at the edge of the window, said aloud politely, with an undo where there is one.
import { signal } from '@preact/signals'
import { words } from '#words/index'
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
const stay = 7_000

/** Shows a sentence for seven seconds, or until it is dismissed when it is a fault; returns what takes it away. */
export function notify(
  text: string,
  { undo, way, tone = 'notice' }: { undo?: () => void; way?: Way; tone?: Notice['tone'] } = {},
): () => void {
  const id = (last += 1)
  const dismiss = (): void => {
    notices.value = notices.peek().filter((notice) => notice.id !== id)
  }
  // What is said again takes the place of what was said.
  const others = notices.peek().filter((notice) => notice.text !== text || notice.undo)
  notices.value = [...others.slice(-2), { id, text, tone, undo, way }]
  if (tone === 'notice') setTimeout(dismiss, stay)
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
        <div key={id} class={`toast toast-${tone}`}>
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
