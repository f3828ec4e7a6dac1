// The longest words of what stands in a column.
import { expect, it } from 'vitest'
import { sampleModule } from '#dev-env/sample-module'
import { longestWords } from './longest-words.ts'

const of = (markdown: string, face: 'text' | 'title' = 'text') => {
  const module = sampleModule('module-one', markdown)
  return longestWords({ ...module, look: { ...module.look, face } })
}

it('WALL-2.61 counts the letters of headings, and of all where all is a title', () => {
  expect(of('# A **brutalist’s** garden\n\nIncomprehensibilities.')).toEqual({ '--longest-heading': '11' })
  expect(of('Incomprehensibilities', 'title')).toEqual({ '--longest': '21', '--longest-heading': '6' })
})

it('WALL-2.61 no mark, link or hyphen makes a word longer, and no endless one makes letters tiny', () => {
  expect(of('# [Staircases](https://a.example/a-very-long-way-down)')).toMatchObject({ '--longest-heading': '10' })
  expect(of('# semi-professional')).toMatchObject({ '--longest-heading': '12' })
  expect(of(`# ${'a'.repeat(300)}`)).toMatchObject({ '--longest-heading': '28' })
})
