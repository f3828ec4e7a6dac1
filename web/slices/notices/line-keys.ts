// The keys at the doorbell: arrows go from line to line, r says seen or not yet, Delete discards.
import { look } from '../../bedrock/theme.ts'
import { groupNotices } from './group-notices.ts'
import { news } from './news.ts'
import { act } from './undo.ts'

/** Listens to the keys in a list of lines; returns what stops that. */
export function startLineKeys(list: HTMLElement): () => void {
  const listen = (event: KeyboardEvent): void => lineKey(event, list)
  list.addEventListener('keydown', listen)
  return () => list.removeEventListener('keydown', listen)
}

function lineKey(event: KeyboardEvent, list: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const lines = [...list.querySelectorAll<HTMLElement>('.notice')]
  const at = lines.findIndex((line) => line.contains(document.activeElement))
  const goTo = (line: HTMLElement | undefined): void => line?.querySelector<HTMLElement>('.notice-way')?.focus()
  const steps: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }
  const step = steps[event.key]
  if (step !== undefined) {
    event.preventDefault()
    goTo(lines[Math.max(0, Math.min(step, lines.length - 1))])
    return
  }
  const group = groupNotices(news.peek() ?? []).find(({ id }) => String(id) === lines[at]?.dataset['group'])
  const letter = event.key === 'r' && look.peek().strokes !== 'off'
  if (!group || (!letter && event.key !== 'Delete')) return
  event.preventDefault()
  const [newest] = group.notices
  // The line goes elsewhere, so the focus stays with its neighbour.
  goTo(lines[at + 1] ?? lines[at - 1])
  void act(letter ? (newest.state === 'new' ? 'read' : 'new') : 'gone', group.notices)
}
