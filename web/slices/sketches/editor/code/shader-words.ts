// What a fragment shader may call and read.
import { glslFunctions, glslKeywords, glslTypes, glslValues } from './glsl-words.ts'
import { listed, taking } from './listed-words.ts'

/** Completes the words of GLSL, and the uniforms that every shader here is given. */
export const shaderWords = listed([
  ...glslFunctions.map((signature) => taking(signature)),
  ...[...glslTypes, ...glslKeywords].map((label) => ({ label, type: 'keyword' })),
  ...[...glslValues, 'uTime float', 'uResolution vec2', 'uMouse vec2', 'uFrame int', 'uSeed float'].map((line) => {
    const [label = '', detail = ''] = line.split(' ')
    return { label, detail, type: 'variable' }
  }),
])
