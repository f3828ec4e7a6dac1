// What each mark makes of a text; « and » are the ends of what is selected.
import { describe, expect, test } from 'vitest'
import { edited, type Edit, type Selected } from './edit.ts'
import { markLines } from './mark-lines.ts'
import { markWords } from './mark-words.ts'
import { nextLine, onceMarked } from './next-line.ts'
import { linkPasted, putLink, putTable } from './put-in.ts'

const read = (written: string): Selected => {
  const from = written.indexOf('«')
  const to = written.indexOf('»') - 1
  return { text: written.replace(/[«»]/g, ''), from, to }
}
const show = (text: string, edit: Edit | null): string | null => {
  if (!edit) return null
  const after = edited(text, edit)
  const [from, to] = edit.select
  return `${after.slice(0, from)}«${after.slice(from, to)}»${after.slice(to)}`
}
const by = (change: (selected: Selected) => Edit | null, written: string): string | null => {
  const selected = read(written)
  return show(selected.text, change(selected))
}

describe('words', () => {
  test.each([
    ['a «b» c', 'a **«b»** c'],
    ['a **«b»** c', 'a «b» c'],
    ['a «**b**» c', 'a «b» c'],
    ['a *«b»* c', 'a ***«b»*** c'],
    ['a ***«b»*** c', 'a *«b»* c'],
    ['a« b »c', 'a **«b»** c'],
    ['hel«»lo you', '**«hello»** you'],
    ['hi «»', 'hi **«sample»**'],
    ['«one\n\ntwo»', '«**one**\n\n**two**»'],
    ['«**one**\ntwo»', '«**one**\n**two**»'],
    ['«**one**\n**two**»', '«one\ntwo»'],
    ['«- one\n- two»', '- «**one**\n- **two**»'],
    ['«# big»', '# **«big»**'],
    ['ünï «čo» 🐱', 'ünï **«čo»** 🐱'],
  ])('WALL-2.40 bold: %j', (from, to) => expect(by((at) => markWords(at, 2, 'sample'), from)).toBe(to))
  test.each([
    ['a «b» c', 'a *«b»* c'],
    ['a **«b»** c', 'a ***«b»*** c'],
    ['a ***«b»*** c', 'a **«b»** c'],
    ['a *«b»* c', 'a «b» c'],
  ])('WALL-2.40 italic: %j', (from, to) => expect(by((at) => markWords(at, 1, 'sample'), from)).toBe(to))
})

describe('lines', () => {
  test.each([
    ['on«»e', '# on«»e'],
    ['# on«»e', '## on«»e'],
    ['## on«»e', 'on«»e'],
    ['a\n«»\nb', 'a\n# «Head»\nb'],
    ['- o«»ne', '# o«»ne'],
    ['«a\nb»', '«# a\n# b»'],
  ])('WALL-2.40 a heading: %j', (from, to) => expect(by((at) => markLines(at, 'heading', 'Head'), from)).toBe(to))
  test.each([
    ['on«»e', '- on«»e'],
    ['- on«»e', 'on«»e'],
    ['«a\nb»', '«- a\n- b»'],
    ['«- a\n- b»', '«a\nb»'],
    ['«a\n»b', '- «a»\n\nb'],
    ['1. on«»e', 'on«»e'],
    ['a\n«»', 'a\n- «»'],
  ])('WALL-2.40 a list: %j', (from, to) => expect(by((at) => markLines(at, 'list', ''), from)).toBe(to))
  test.each([
    ['on«»e', '> on«»e'],
    ['> on«»e', 'on«»e'],
    ['«a\n\nb»\nc', '«> a\n> \n> b»\n\nc'],
  ])('WALL-2.40 a quote: %j', (from, to) => expect(by((at) => markLines(at, 'quote', ''), from)).toBe(to))
})

describe('links and tables', () => {
  test.each([
    ['see «this» one', 'see [this](«https://») one'],
    ['«»', '[words](«https://»)'],
    ['«https://a.example/x»', '[«words»](https://a.example/x)'],
    ['a [th«»is](https://a.example) b', 'a [this](«https://a.example») b'],
    ['«me@a.example»', '[«me@a.example»](mailto:me@a.example)'],
    ['«a]b»', '[a\\]b](«https://»)'],
  ])('WALL-2.40 a link: %j', (from, to) => expect(by((at) => putLink(at, 'words'), from)).toBe(to))
  test.each([
    ['see «this» one', 'https://a.example/(x)', 'see [this](https://a.example/%28x%29)«» one'],
    ['see «this»', ' mailto:a@b.example ', 'see [this](mailto:a@b.example)«»'],
    ['see «this»', 'javascript:alert(1)', null],
    ['see «»', 'https://a.example', null],
    ['«https://b.example»', 'https://a.example', null],
  ])('WALL-2.40 an address on words: %j %j', (from, pasted, to) =>
    expect(by((at) => linkPasted(at, pasted), from)).toBe(to),
  )
  const rows = '| --- | --- |\n|  |  |\n|  |  |'
  test.each([
    ['«»', `| «A» | B |\n${rows}\n`],
    ['a«»', `a\n\n| «A» | B |\n${rows}\n`],
    ['a«»\nb', `a\n\n| «A» | B |\n${rows}\n\nb`],
    ['| A |\n| --- |\n| «» |', '| A | «B» |\n| --- | --- |\n|  |  |'],
  ])('WALL-2.40 a table: %j', (from, to) => expect(by((at) => putTable(at, ['A', 'B']), from)).toBe(to))
})

describe('Enter', () => {
  test.each([
    ['- one«»', '- one\n- «»'],
    ['- one\n- «»', '- one\n«»'],
    ['9. one«»', '9. one\n10. «»'],
    ['> one«»', '> one\n> «»'],
    ['> «»', '«»'],
    ['one«»', null],
    ['- o«n»e', null],
    ['«»- one', null],
    ['| A | B |\n| --- | --- |\n| 1 | 2«» |', '| A | B |\n| --- | --- |\n| 1 | 2 |\n| «» |  |'],
    ['| A«» | B |\n| --- | --- |\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| «» |  |\n| 1 | 2 |'],
    ['| A |\n| --- |\n| 1 |\n| «» |', '| A |\n| --- |\n| 1 |\n\n«»'],
  ])('WALL-2.40 in %j', (from, to) => expect(by(nextLine, from)).toBe(to))
})

test.each([
  ['- -«»', '- «»'],
  ['- one\n  - *«»', '- one\n  - «»'],
  ['2. -«»', '2. «»'],
  ['-«»', null],
  ['- a -«»', null],
  ['- --«»', null],
])('WALL-2.40 a mark that Enter had put there already, in %j', (from, to) => expect(by(onceMarked, from)).toBe(to))
