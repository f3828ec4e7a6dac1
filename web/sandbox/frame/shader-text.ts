// Puts before a fragment shader what its author may leave out: precision, the house's uniforms, one for each knob, and `main` around `mainImage`.
import type { KnobValue } from '../runner.types.ts'

const house: readonly (readonly [string, string])[] = [
  ['float', 'uTime'],
  ['vec2', 'uResolution'],
  ['vec2', 'uMouse'],
  ['int', 'uFrame'],
  ['float', 'uSeed'],
]

/** How a knob is read: colours as `vec3`, choices as the place in their row. */
function typeOf(value: KnobValue): string {
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return 'float'
  return value.startsWith('#') ? 'vec3' : 'int'
}

/** The whole text, and how many lines of it stand before the first of the author's. */
export function fragmentFrom(
  code: string,
  knobs: Readonly<Record<string, KnobValue>>,
): { readonly text: string; readonly added: number; readonly modern: boolean } {
  const [first = '', ...rest] = code.split('\n')
  const modern = /^\s*#version\s+300\s+es/.test(first)
  // Its place is the very first line; the author's lines keep their numbers.
  const body = modern ? ['', ...rest].join('\n') : code
  const isSaid = (name: string): boolean => new RegExp(`\\buniform\\s+(?:\\w+\\s+)?\\w+\\s+${name}\\b`).test(code)
  const all = [
    ...house,
    ...Object.entries(knobs)
      .filter(([name]) => /^[A-Za-z]\w*$/.test(name))
      .map(([name, value]) => [typeOf(value), name] as const),
  ]
  const before = [
    ...(modern ? ['#version 300 es'] : []),
    'precision highp float;precision highp int;',
    ...all.filter(([, name]) => !isSaid(name)).map(([type, name]) => `uniform ${type} ${name};`),
    ...(modern && !/\bout\s+(?:\w+\s+)?vec4\b/.test(code.replace(/\([^)]*\)/g, '')) ? ['out vec4 fragColor;'] : []),
  ]
  const out = modern ? 'fragColor' : 'gl_FragColor'
  const wrapped = /\bvoid\s+mainImage\s*\(/.test(code) && !/\bvoid\s+main\s*\(/.test(code)
  const after = wrapped ? `\nvoid main(){vec4 c=vec4(0.);mainImage(c,gl_FragCoord.xy);${out}=c;}` : ''
  return { text: `${before.join('\n')}\n${body}${after}\n`, added: before.length, modern }
}

/** The place of a choice in the row that its line names. */
export function placeOf(code: string, name: string, value: string): number {
  const [, row = ''] = new RegExp(`@choice\\s+${name}\\s+([^=\\n]*)=`).exec(code) ?? []
  return Math.max(0, row.trim().split(/\s+/).indexOf(value))
}
