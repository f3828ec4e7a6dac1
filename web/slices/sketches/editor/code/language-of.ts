// The language in which each kind of sketch is written, with what the editor can complete in it.
import {
  javascript,
  javascriptLanguage,
  localCompletionSource,
  scopeCompletionSource,
} from '@codemirror/lang-javascript'
import type { CompletionSource } from '@codemirror/autocomplete'
import { LanguageSupport } from '@codemirror/language'
import type { SketchKind } from '#sketch/kinds'
import { canvasWords } from './canvas-words.ts'
import { directiveWords } from './directive-words.ts'
import { snippetsOf } from './snippets.ts'

/** What every script has, without the ways out of its frame, which are closed. */
const plain = {
  Math,
  JSON,
  Object,
  Array,
  String,
  Number,
  Map,
  Set,
  Promise,
  console: { log: 0, info: 0, warn: 0, error: 0, clear: 0 },
}

const scripted = (kind: SketchKind, ...sources: readonly CompletionSource[]): LanguageSupport =>
  new LanguageSupport(javascript().language, [
    javascript().support,
    [localCompletionSource, scopeCompletionSource(plain), snippetsOf(kind), directiveWords, ...sources].map(
      (autocomplete) => javascriptLanguage.data.of({ autocomplete }),
    ),
  ])

/** The names of the libraries are fetched when the first letter asks for them. */
const libraries = () => import('./library-words.ts')

/** Brings the language of a kind. */
export async function languageOf(kind: SketchKind): Promise<LanguageSupport> {
  if (kind === 'p5') return scripted(kind, async (context) => (await libraries()).p5Words(context))
  if (kind === 'three') return scripted(kind, async (context) => (await libraries()).threeWords(context))
  if (kind === 'canvas') return scripted(kind, canvasWords)
  if (kind === 'shader') return await import('./shader-language.ts').then(({ shaderLanguage }) => shaderLanguage)
  const { html, htmlLanguage } = await import('@codemirror/lang-html')
  const support = html({ selfClosingTags: kind === 'svg' })
  return new LanguageSupport(support.language, [
    support.support,
    htmlLanguage.data.of({ autocomplete: directiveWords }),
  ])
}
