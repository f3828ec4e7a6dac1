// GLSL for the editor: what its words are, and how deep a line stands. Small on purpose: the compiler of the graphics card finds the faults.
import { StreamLanguage, type StringStream } from '@codemirror/language'
import { glslFunctions, glslKeywords, glslTypes, glslValues } from './glsl-words.ts'

interface State {
  comment: boolean
  depth: number
}

const kinds: readonly (readonly [readonly string[], string])[] = [
  [glslKeywords, 'keyword'],
  [glslTypes, 'typeName'],
  [glslFunctions.map((line) => line.split('(')[0] ?? ''), 'variableName.standard'],
  [glslValues.map((line) => line.split(' ')[0] ?? ''), 'variableName.special'],
]
const styleOf = new Map(kinds.flatMap(([words, style]) => words.map((word) => [word, style] as const)))

function token(stream: StringStream, state: State): string | null {
  if (state.comment) {
    state.comment = !stream.skipTo('*/')
    if (state.comment) stream.skipToEnd()
    else stream.match('*/')
    return 'comment'
  }
  if (stream.eatSpace()) return null
  if (stream.match('//')) {
    stream.skipToEnd()
    return 'comment'
  }
  if (stream.match('/*')) {
    state.comment = true
    return 'comment'
  }
  if (stream.sol() && stream.match(/^#\w*/)) return 'meta'
  if (stream.match(/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[uf]?/i)) return 'number'
  const word = stream.match(/^[A-Za-z_]\w*/)
  if (word && typeof word === 'object') return styleOf.get(word[0]) ?? 'variableName'
  const sign = stream.next() ?? ''
  if (/[{([]/.test(sign)) state.depth += 1
  if (/[})\]]/.test(sign)) state.depth = Math.max(0, state.depth - 1)
  return /[{}()[\]]/.test(sign) ? 'bracket' : /[-+*/%<>=!&|^~?]/.test(sign) ? 'operator' : null
}

/** Fragment shaders of WebGL. */
export const glsl = StreamLanguage.define<State>({
  name: 'glsl',
  startState: () => ({ comment: false, depth: 0 }),
  copyState: (state) => ({ ...state }),
  token,
  indent: ({ depth }, after, { unit }) => Math.max(0, depth - (/^\s*[})\]]/.test(after) ? 1 : 0)) * unit,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{'] },
  },
})
