// Faults at their lines: what the syntax says while one types, and what the sketch said when it ran, until it runs again.
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language'
import { type Diagnostic, forceLinting, linter, lintGutter, lintKeymap } from '@codemirror/lint'
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import { codegroundLines } from '#words/codeground-lines'
import { directiveFaults } from './directive-faults.ts'

const said = codegroundLines.faults
/** More than these say no more. */
const most = 20
const parseMs = 150

interface RunFault {
  readonly line: number | null
  readonly column: number | null
  readonly message: string
}

const setRunFaults = StateEffect.define<readonly RunFault[]>()
const runFaults = StateField.define<readonly RunFault[]>({
  create: () => [],
  update: (now, { effects }) =>
    effects.reduce((found, effect) => (effect.is(setRunFaults) ? effect.value : found), now),
})

/** Where the text does not go on as its language asks. */
function syntaxFaults(state: EditorState): Diagnostic[] {
  const found: Diagnostic[] = []
  const lines = new Set<number>()
  const tree = ensureSyntaxTree(state, state.doc.length, parseMs) ?? syntaxTree(state)
  tree.iterate({
    enter: ({ type, from, to }) => {
      if (!type.isError || found.length >= most) return
      const line = state.doc.lineAt(from)
      if (lines.has(line.number)) return
      lines.add(line.number)
      const atEnd = state.sliceDoc(from).trim() === ''
      const [start, end] = from === to ? [Math.max(line.from, from - 1), Math.min(line.to, from + 1)] : [from, to]
      found.push({ from: start, to: end, severity: 'error', message: atEnd ? said.open : said.syntax })
    },
  })
  return found
}

/** Whether the text may run: without a fault of syntax. */
export const isWhole = (state: EditorState): boolean => syntaxFaults(state).length === 0

function lineFaults(state: EditorState): Diagnostic[] {
  return directiveFaults(state.doc.toString()).map(({ line, message }) => {
    const { from, to } = state.doc.line(line)
    return { from, to, severity: 'warning', message }
  })
}

const shownRunFaults = (state: EditorState): Diagnostic[] =>
  state.field(runFaults).flatMap(({ line, column, message }) => {
    if (line === null || line < 1 || line > state.doc.lines) return []
    const { from, to, text } = state.doc.line(line)
    const start = Math.min(
      to,
      from + (column === null ? text.length - text.trimStart().length : Math.max(0, column - 1)),
    )
    return [{ from: start, to, severity: 'error', message }]
  })

/** The marks in the gutter, the wavy lines, and F8 from one to the next. */
export const faults: Extension = [
  runFaults,
  lintGutter(),
  keymap.of(lintKeymap),
  linter(({ state }) => [...syntaxFaults(state), ...lineFaults(state), ...shownRunFaults(state)], {
    delay: 250,
    needsRefresh: ({ transactions }) =>
      transactions.some(({ effects }) => effects.some((effect) => effect.is(setRunFaults))),
  }),
]

/** Shows another fault of the run. */
export function addRunFault(view: EditorView, fault: RunFault): void {
  const now = view.state.field(runFaults)
  if (now.length >= most || now.some(({ line, message }) => line === fault.line && message === fault.message)) return
  view.dispatch({ effects: setRunFaults.of([...now, fault]) })
  forceLinting(view)
}

/** Forgets the faults of the run before. */
export function clearRunFaults(view: EditorView): void {
  if (view.state.field(runFaults).length === 0) return
  view.dispatch({ effects: setRunFaults.of([]) })
  forceLinting(view)
}
