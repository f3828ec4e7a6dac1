// Reads keystrokes: matches them against the registered shortcuts and shows their names as the keyboard in use does.
import { shortcuts } from './registry.ts'
import { look } from './theme.ts'

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Whether the event is the keystroke that `keys` (`mod+k`, `?`, `alt+ArrowUp`) means. */
export function isStroke(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const mod = isMac ? event.metaKey : event.ctrlKey
  const other = isMac ? event.ctrlKey : event.metaKey
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes('mod') &&
    event.altKey === parts.includes('alt') &&
    (!parts.includes('shift') || event.shiftKey) &&
    !other
  )
}

/** `mod+k` as the person's keyboard names it. */
export const shownKeys = (keys: string): readonly string[] =>
  keys.split('+').map((part) => shown[part] ?? (part.length === 1 ? part.toUpperCase() : part))

const shown: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  shift: '⇧',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Runs registered shortcuts; single characters rest while somebody types. Call once. */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    for (const { keys, run } of shortcuts.peek()) {
      if (!run || !isStroke(event, keys)) continue
      if (!/mod|alt/.test(keys) && (isTyping(event.composedPath()[0] ?? null) || look.peek().strokes === 'off'))
        continue
      event.preventDefault()
      run()
      return
    }
  })
}
