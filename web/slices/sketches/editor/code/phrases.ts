// CodeMirror’s own words, in ours.
import { EditorState } from '@codemirror/state'
import { codegroundLines } from '#words/codeground-lines'

/** Its panels and what it says aloud. */
export const phrases = EditorState.phrases.of(codegroundLines.phrases)
