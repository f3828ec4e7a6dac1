// The names of the libraries that sketches are written with, as the libraries themselves have them.
import { p5Lines, threeNames } from 'virtual:library-lines'
import { listed, members, taking } from './listed-words.ts'

/** Completes what p5 puts into the world, each with what it takes. */
export const p5Words = listed(
  p5Lines.split('\n').map((line) => {
    const [name = '', says = ''] = line.split('\t')
    return name.includes('(')
      ? taking(name, says)
      : { label: name, type: /^[A-Z\d_]+$/.test(name) ? 'constant' : 'variable' }
  }),
)

/** Completes after `THREE.`. */
export const threeWords = members(
  /^THREE$/,
  threeNames.split(' ').map((label) => ({ label, type: /^[A-Z][a-z]/.test(label) ? 'class' : 'constant' })),
)
