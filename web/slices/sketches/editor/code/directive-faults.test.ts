// What is wrong with comment lines that the house reads.
import { expect, test } from 'vitest'
import { codegroundLines } from '#words/codeground-lines'
import { worldsLines } from '#words/worlds-lines'
import { directiveFaults } from './directive-faults.ts'

test('CODE-5.12 lines that declare no knob and no field are told at their lines, in code and in markup', () => {
  const said = worldsLines.faults
  expect(
    directiveFaults(
      [
        '//@world water {"counter": [0, 10]}',
        '//@world water {"counter": [0, 10]}',
        '//@slider speed fast',
        '//@world dots {"list": 0, "of": "number"}',
        '//@world Dots {}',
        '//@world canWrite {"value": "flag"}',
        '// @world is no line of that kind where it goes on in words',
      ].join('\n'),
    ),
  ).toEqual([
    { line: 3, message: codegroundLines.faults.knobs.slider },
    { line: 2, message: said.twice('water') },
    { line: 4, message: said.list('dots') },
    { line: 5, message: said.name() },
    { line: 6, message: said.taken('canWrite') },
    { line: 7, message: said.json('is') },
  ])
  expect(directiveFaults('<svg>\n<!-- @world dots {"list": 9} -->\n</svg>')).toEqual([
    { line: 2, message: said.of('dots') },
  ])
})
