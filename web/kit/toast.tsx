// Notices: short sentences at the edge of the window, said aloud politely, with an undo where there is one.
import { signal } from '@preact/signals'
import { words } from '#words/index'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import './toast.css'

interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: 'notice' | 'fault'
  readonly undo?: (() => void) | undefined
}

const notices = signal<readonly Notice[]>([])
let last = 0
const stay = 7_000

/** Shows a sentence for seven seconds, or until it is dismissed when it is a fault; returns what takes it away. */
export function notify(
  text: string,
  { undo, tone = 'notice' }: { undo?: () => void; tone?: Notice['tone'] } = {},
): () => void {
  const id = (last += 1)
  const dismiss = (): void => {
    notices.value = notices.peek().filter((notice) => notice.id !== id)
  }
  // What is said again takes the place of what was said.
  const others = notices.peek().filter((notice) => notice.text !== text || notice.undo)
  notices.value = [...others.slice(-2), { id, text, tone, undo }]
  if (tone === 'notice') setTimeout(dismiss, stay)
  return dismiss
}

/** Where notices appear. Render it once. */
export function Toasts() {
  const drop = (id: number): void => {
    notices.value = notices.peek().filter((notice) => notice.id !== id)
  }
  return (
    <div class="toasts" role="status" aria-label={words.kit.notices}>
      {notices.value.map(({ id, text, tone, undo }) => (
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
          <button type="button" class="toast-close" aria-label={words.kit.close} onClick={() => drop(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  )
}
