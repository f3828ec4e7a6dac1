// Completing from a list: after a letter, or when it is asked for.
import type { Completion, CompletionContext, CompletionSource } from '@codemirror/autocomplete'
import { syntaxTree } from '@codemirror/language'

/** Where a word of code never stands. */
const apart = /Comment|String|TemplateString$|RegExp/

const isApart = (context: CompletionContext): boolean =>
  apart.test(syntaxTree(context.state).resolveInner(context.pos, -1).name)

/** Completes a word that stands by itself. */
export const listed =
  (options: readonly Completion[]): CompletionSource =>
  (context) => {
    const word = context.matchBefore(/(?<![.\w$])[A-Za-z_$][\w$]*/)
    if ((!word && !context.explicit) || isApart(context)) return null
    if (!word && /[.\w$]/.test(context.state.sliceDoc(context.pos - 1, context.pos))) return null
    return { from: word?.from ?? context.pos, options, validFor: /^[\w$]*$/ }
  }

/** Completes what follows the dot behind one of these names. */
export const members =
  (owner: RegExp, options: readonly Completion[]): CompletionSource =>
  (context) => {
    const word = context.matchBefore(/[A-Za-z_$][\w$]*\.[\w$]*/)
    const [name = ''] = word?.text.split('.') ?? []
    if (!word || !owner.test(name) || isApart(context)) return null
    return { from: word.from + name.length + 1, options, validFor: /^[\w$]*$/ }
  }

/** One that takes something: `circle(x, y, d)` is offered as `circle`, with the rest beside it. */
export const taking = (signature: string, info?: string): Completion => {
  const [label = '', rest = ''] = signature.split(/(?=\()/)
  return { label, detail: rest, type: 'function', apply: label, ...(info ? { info } : {}) }
}
