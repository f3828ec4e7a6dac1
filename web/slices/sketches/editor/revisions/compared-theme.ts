// What came and what went, told apart by a sign and a field of colour.
import { EditorView } from '@codemirror/view'

const field = (accent: string, share: number): string => `color-mix(in srgb, var(--${accent}) ${share}%, transparent)`

/** For texts that are compared. */
export const comparedTheme = EditorView.theme({
  '.cm-content': { paddingBottom: 'calc(var(--u) * 3)' },
  '.cm-changedLine': { backgroundColor: field('acid', 28) },
  '&.cm-merge-b .cm-changedText': { background: field('acid', 60) },
  '.cm-deletedChunk': { backgroundColor: field('coral', 24), paddingInlineStart: 'calc(var(--u) * 3)' },
  '.cm-deletedChunk .cm-deletedText': { background: field('coral', 26) },
  '.cm-deletedLine del': { background: 'none', textDecoration: 'line-through' },
  '.cm-changeGutter': { width: 'calc(var(--u) * 1.5)' },
  '&.cm-merge-b .cm-changedLineGutter': { backgroundColor: 'var(--acid)' },
  '.cm-deletedLineGutter': { backgroundColor: 'var(--coral)' },
  '.cm-collapsedLines': {
    color: 'var(--quiet)',
    background: 'var(--concrete)',
    padding: 'calc(var(--u) * 1) calc(var(--u) * 3)',
  },
})
