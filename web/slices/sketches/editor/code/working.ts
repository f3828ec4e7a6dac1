// What one can do with any text of code: several cursors, rectangles, folding, brackets, search, completion, and the keys of all that.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language'
import { EditorState, type Extension } from '@codemirror/state'
import * as view from '@codemirror/view'
import { codeTheme } from './code-theme.ts'
import { faults } from './faults.ts'
import { searching } from './searching.ts'

/** Tab indents; after Escape the next Tab leaves the editor, as its hint says. */
const keys = view.keymap.of([
  ...closeBracketsKeymap,
  ...historyKeymap,
  ...foldKeymap,
  ...completionKeymap,
  ...defaultKeymap,
  indentWithTab,
])

/** All of it; after the language, before nothing. */
export const working: Extension = [
  view.lineNumbers(),
  view.highlightActiveLineGutter(),
  view.highlightActiveLine(),
  view.highlightSpecialChars(),
  view.drawSelection(),
  view.dropCursor(),
  view.rectangularSelection(),
  view.crosshairCursor(),
  history(),
  codeFolding(),
  foldGutter(),
  indentOnInput(),
  indentUnit.of('  '),
  EditorState.tabSize.of(2),
  EditorState.allowMultipleSelections.of(true),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ icons: false, closeOnBlur: true }),
  faults,
  codeTheme,
  searching,
  keys,
]
