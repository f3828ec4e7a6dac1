// The keys in lists of people and what was done to them: j and k, or the arrows, go from name to name.
import { look } from '../../bedrock/theme.ts'

const steps: Readonly<Partial<Record<string, number>>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Listens on a page for as long as it stands; returns what stops that. Where somebody types or chooses, a letter is a letter. */
export function startLineKeys(page: HTMLElement): () => void {
  const listen = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key.length === 1 && look.peek().strokes === 'off') return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
    const ways = [...page.querySelectorAll<HTMLElement>('.sanction-way')]
    const at = ways.findIndex((way) => way.closest('.sanction')?.contains(document.activeElement))
    // An arrow scrolls until one is among the lines.
    if (ways.length === 0 || (at === -1 && event.key.length > 1)) return
    event.preventDefault()
    ways[Math.max(0, Math.min(at + step, ways.length - 1))]?.focus()
  }
  page.addEventListener('keydown', listen)
  return () => page.removeEventListener('keydown', listen)
}
