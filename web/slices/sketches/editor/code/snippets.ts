// Pieces of code that one writes again and again, by kind.
import { type CompletionSource, snippetCompletion } from '@codemirror/autocomplete'
import type { SketchKind } from '#sketch/kinds'
import { listed } from './listed-words.ts'

type Piece = readonly [label: string, text: string]

const script: readonly Piece[] = [
  ['for', 'for (let ${i} = 0; ${i} < ${count}; ${i} += 1) {\n\t${}\n}'],
  ['forof', 'for (const ${one} of ${all}) {\n\t${}\n}'],
  ['if', 'if (${}) {\n\t${}\n}'],
  ['function', 'function ${name}(${}) {\n\t${}\n}'],
]
const pieces: Readonly<Record<SketchKind, readonly Piece[]>> = {
  p5: [
    ...script,
    ['setup', 'function setup() {\n\tcreateCanvas(windowWidth, windowHeight)\n\t${}\n}'],
    ['draw', 'function draw() {\n\tbackground(${255})\n\t${}\n}'],
    ['windowResized', 'function windowResized() {\n\tresizeCanvas(windowWidth, windowHeight)\n}'],
    ['mousePressed', 'function mousePressed() {\n\t${}\n}'],
    ['keyPressed', 'function keyPressed() {\n\tif (key === "${a}") {\n\t\t${}\n\t}\n}'],
  ],
  three: [
    ...script,
    [
      'mesh',
      'const ${mesh} = new THREE.Mesh(new THREE.${BoxGeometry}(), new THREE.${MeshStandardMaterial}())\nscene.add(${mesh})',
    ],
    [
      'light',
      'const ${light} = new THREE.DirectionalLight(0xffffff, ${2})\n${light}.position.set(${1}, ${2}, ${3})\nscene.add(${light})',
    ],
  ],
  canvas: [
    ...script,
    ['frame', 'function frame() {\n\t${}\n\trequestAnimationFrame(frame)\n}\nrequestAnimationFrame(frame)'],
  ],
  shader: [
    ['for', 'for (int ${i} = 0; ${i} < ${8}; ${i}++) {\n\t${}\n}'],
    ['noise', 'float ${noise}(vec2 p) {\n\treturn fract(sin(dot(p, vec2(12.9898, 78.233))) * 43758.5453);\n}'],
    ['rotate', 'mat2 ${rotate}(float a) {\n\treturn mat2(cos(a), -sin(a), sin(a), cos(a));\n}'],
  ],
  svg: [],
  html: [],
}

/** Completes them; Tab goes from gap to gap. */
export const snippetsOf = (kind: SketchKind): CompletionSource =>
  listed(pieces[kind].map(([label, text]) => snippetCompletion(text, { label, detail: '…', type: 'text', boost: -1 })))
