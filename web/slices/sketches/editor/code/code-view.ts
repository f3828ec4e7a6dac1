// The editor of one text: CodeMirror in a shadow root, where its styles come as sheets and not as elements, which the pages forbid.
import { redo, undo } from '@codemirror/commands'
import { openSearchPanel } from '@codemirror/search'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { SketchKind } from '#sketch/kinds'
import { addRunFault, clearRunFaults, isWhole } from './faults.ts'
import { languageOf } from './language-of.ts'
import { working } from './working.ts'

export interface CodeOptions {
  readonly kind: SketchKind
  readonly text: string
  readonly label: string
  readonly wraps: boolean
  readonly onText: (text: string) => void
  /** Its own keys, before those of the editor. */
  readonly keys: Extension
}

/** The editor as the rest of the page may use it. */
export interface CodeView extends Disposable {
  readonly text: () => string
  /** Whether its syntax has no fault. */
  readonly isWhole: () => boolean
  /** Puts other text in the place of all; undo takes it back. */
  readonly replace: (text: string) => void
  readonly goTo: (line: number, column?: number | null) => void
  readonly focus: () => void
  readonly find: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** Puts this where the cursor stands, around what is selected where there is a `close`. */
  readonly put: (open: string, close?: string) => void
  readonly move: (by: 'left' | 'right' | 'up' | 'down') => void
  readonly indent: () => void
  /** Whether long lines are wrapped. */
  readonly wrap: (wraps: boolean) => void
  readonly fault: (fault: { line: number | null; column: number | null; message: string }) => void
  readonly clearFaults: () => void
  readonly view: EditorView
}

/** Makes the editor in `place`, which must be fresh. */
export async function mountCode(place: HTMLElement, options: CodeOptions): Promise<CodeView> {
  const root = place.attachShadow({ mode: 'open' })
  const language = await languageOf(options.kind)
  const wrapping = new Compartment()
  const wrapped = (wraps: boolean): Extension => (wraps ? EditorView.lineWrapping : [])
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        options.keys,
        language,
        working,
        wrapping.of(wrapped(options.wraps)),
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          tabindex: '0',
          autocapitalize: 'off',
          autocorrect: 'off',
          spellcheck: 'false',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onText(update.state.doc.toString())
        }),
      ],
    }),
  })
  view.dom.style.blockSize = '100%'
  return {
    view,
    text: () => view.state.doc.toString(),
    isWhole: () => isWhole(view.state),
    replace: (text) => replaced(view, text),
    goTo(line, column) {
      const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines))
      const anchor = Math.min(at.to, at.from + Math.max(0, (column ?? 1) - 1))
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
      view.focus()
    },
    focus: () => view.focus(),
    find: () => void openSearchPanel(view),
    undo: () => void undo(view),
    redo: () => void redo(view),
    put(open, close = '') {
      view.dispatch(
        view.state.changeByRange((range) => ({
          changes: [
            { from: range.from, insert: open },
            { from: range.to, insert: close },
          ],
          range: range.extend(range.from + open.length, range.to + open.length),
        })),
        { userEvent: 'input', scrollIntoView: true },
      )
      view.focus()
    },
    move(by) {
      const { main } = view.state.selection
      const to =
        by === 'left' || by === 'right'
          ? view.moveByChar(main, by === 'right')
          : view.moveVertically(main, by === 'down')
      view.dispatch({ selection: to, scrollIntoView: true })
      view.focus()
    },
    indent() {
      view.dispatch(view.state.replaceSelection('  '), { userEvent: 'input', scrollIntoView: true })
      view.focus()
    },
    wrap: (wraps) => view.dispatch({ effects: wrapping.reconfigure(wrapped(wraps)) }),
    fault: (fault) => addRunFault(view, fault),
    clearFaults: () => clearRunFaults(view),
    [Symbol.dispose]: () => view.destroy(),
  }
}

/** Only what differs between the two ends is changed, so that the cursor stays where it was. */
function replaced(view: EditorView, text: string): void {
  const before = view.state.doc.toString()
  if (before === text) return
  const least = Math.min(before.length, text.length)
  let start = 0
  while (start < least && before[start] === text[start]) start += 1
  let end = 0
  while (end < least - start && before.at(-1 - end) === text.at(-1 - end)) end += 1
  view.dispatch({
    changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) },
    userEvent: 'input.replace',
  })
}
