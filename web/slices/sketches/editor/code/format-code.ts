// Tidying a text: by prettier, fetched when it is first asked for; shaders, which it does not know, get their lines set in.
import { indentRange } from '@codemirror/language'
import type { EditorView } from '@codemirror/view'
import type { SketchKind } from '#sketch/kinds'

const style = { semi: false, singleQuote: true, printWidth: 100, tabWidth: 2 } as const

/** What the text of this editor would be when tidy, with its cursor; rejects where its syntax has faults. */
export async function formatCode(view: EditorView, kind: SketchKind): Promise<void> {
  const before = view.state.doc.toString()
  if (kind === 'shader') {
    view.dispatch({ changes: indentRange(view.state, 0, view.state.doc.length), userEvent: 'format' })
    return
  }
  const markup = kind === 'html' || kind === 'svg'
  const [{ formatWithCursor }, estree, babel, ...others] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/estree'),
    import('prettier/plugins/babel'),
    ...(markup ? [import('prettier/plugins/html'), import('prettier/plugins/postcss')] : []),
  ])
  const { formatted, cursorOffset } = await formatWithCursor(before, {
    ...style,
    parser: markup ? 'html' : 'babel',
    plugins: [estree, babel, ...others],
    cursorOffset: view.state.selection.main.head,
  })
  // Whoever went on writing in the meantime keeps what they wrote.
  if (view.state.doc.toString() !== before || formatted === before) return
  view.dispatch({
    changes: { from: 0, to: before.length, insert: formatted },
    selection: { anchor: Math.max(0, Math.min(cursorOffset, formatted.length)) },
    userEvent: 'format',
    scrollIntoView: true,
  })
}
