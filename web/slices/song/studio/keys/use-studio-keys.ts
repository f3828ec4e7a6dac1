// The keys of the studio wherever the focus is, and their lines in the list of keys.
import { useEffect } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { words } from '#words/index'
import { registerShortcuts } from '../../../../bedrock/registry.ts'
import { look } from '../../../../bedrock/theme.ts'
import type { Studio } from '../state/studio.ts'
import { releaseAll, releaseNote } from './recording.ts'
import { studioKey } from './studio-key.ts'

const said = songStudioLines.keySheet

const listed: Readonly<Record<string, string>> = {
  play: 'Space',
  playAnywhere: 'shift+Space',
  record: 'shift+R',
  undo: 'mod+z',
  redo: 'mod+shift+z',
  piano: 'K',
  lower: ',',
  higher: '.',
  mute: '1',
  solo: 'shift+1',
  steps: 'alt+1',
  roll: 'alt+2',
  mix: 'alt+3',
  lane: 'alt+4',
  paint: 'Enter',
  choose: 'shift',
  louder: '+',
  softer: '-',
  accent: 'A',
  lastPattern: '[',
  nextPattern: ']',
}

/** What a press of Space or of a letter means by itself. */
const takesKeys = 'input:not([type="range"]), textarea, select, [contenteditable="true"]'
const takesSpace = 'button, a, [role="slider"], [role="menuitem"], [role="tab"], summary, input, select'

/** Registers them while the studio is there. */
export function useStudioKeys(studio: Studio): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      if (studio.still.peek() || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]'))
        return
      const mod = event.ctrlKey || event.metaKey
      if (target?.matches(takesKeys)) return
      // With Shift it plays wherever one is.
      if (event.key === ' ' && !event.shiftKey && target?.closest(takesSpace)) return
      // Single characters rest for those who turned them off.
      if (!mod && !event.altKey && event.key !== ' ' && look.peek().strokes === 'off') return
      if (!studioKey(studio, { ...strokeOf(event), mod })) return
      event.preventDefault()
    }
    const release = (event: KeyboardEvent): void => releaseNote(studio, event.code)
    const away = (): void => releaseAll(studio)
    document.addEventListener('keydown', press)
    document.addEventListener('keyup', release)
    window.addEventListener('blur', away)
    const unlist = registerShortcuts(
      ...Object.entries(listed).map(([id, keys]) => ({
        id: `song-${id}`,
        keys,
        label: () => said[id] ?? id,
        group: () => words.song.place,
      })),
    )
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('keyup', release)
      window.removeEventListener('blur', away)
      unlist()
    }
  }, [studio])
}

const strokeOf = ({ key, code, shiftKey, altKey, repeat }: KeyboardEvent) => ({ key, code, shiftKey, altKey, repeat })
