// Completes the comment lines by which a sketch says what it needs and which knobs it has.
import { snippetCompletion } from '@codemirror/autocomplete'
import type { CompletionSource } from '@codemirror/autocomplete'

const lines = [
  ['@slider', '@slider ${speed} ${0} ${10} = ${3}'],
  ['@toggle', '@toggle ${trails} = ${on}'],
  ['@colour', '@colour ${ink} = #${ff6a3d}'],
  ['@choice', '@choice ${shape} ${circle} ${square} = ${circle}'],
  ['@needs', '@needs ${sound}'],
  ['@noguard', '@noguard'],
] as const

const options = lines.map(([label, text]) => snippetCompletion(text, { label, type: 'keyword' }))

/** Completes after `//@` and `<!--@`. */
export const directiveWords: CompletionSource = (context) => {
  const start = context.matchBefore(/^\s*(?:\/\/|<!--)\s*@\w*/)
  return start ? { from: start.from + start.text.indexOf('@'), options, validFor: /^@\w*$/ } : null
}
