// GLSL with what it completes, as one part that only shaders fetch.
import { LanguageSupport } from '@codemirror/language'
import { directiveWords } from './directive-words.ts'
import { glsl } from './glsl.ts'
import { shaderWords } from './shader-words.ts'
import { snippetsOf } from './snippets.ts'

/** The language of fragment shaders. */
export const shaderLanguage = new LanguageSupport(
  glsl,
  [shaderWords, snippetsOf('shader'), directiveWords].map((autocomplete) => glsl.data.of({ autocomplete })),
)
