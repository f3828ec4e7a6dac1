// Sentences outside words/: no text in JSX, and none in attributes that people read or hear, stands in a component.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

const web = join(import.meta.dirname, '..', 'web')
const read = new Set([
  'title',
  'placeholder',
  'alt',
  'label',
  'legend',
  'hint',
  'error',
  'text',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
])
const letters = /\p{L}{2,}/u

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const named = (value: unknown): string => (isNode(value) && typeof value['name'] === 'string' ? value['name'] : '')

/** Every literal with letters that a person would read, in one module. */
function sentences(name: string, source: string): string[] {
  const found: string[] = []
  const literal = (value: unknown): void => {
    if (!isNode(value)) return
    if (value['type'] === 'Literal' && typeof value['value'] === 'string' && letters.test(value['value']))
      found.push(value['value'])
    if (value['type'] === 'TemplateElement' && isNode(value['value']) && letters.test(String(value['value']['cooked'])))
      found.push(String(value['value']['cooked']))
    if (value['type'] === 'ConditionalExpression') [value['consequent'], value['alternate']].forEach(literal)
    if (value['type'] === 'LogicalExpression') literal(value['right'])
    if (value['type'] === 'TemplateLiteral' && Array.isArray(value['quasis'])) value['quasis'].forEach(literal)
    if (value['type'] === 'JSXExpressionContainer') literal(value['expression'])
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (isNode(node)) {
      if (node['type'] === 'JSXText' && letters.test(String(node['value']))) found.push(String(node['value']).trim())
      if (node['type'] === 'JSXAttribute' && read.has(named(node['name']))) literal(node['value'])
      if ((node['type'] === 'JSXElement' || node['type'] === 'JSXFragment') && Array.isArray(node['children']))
        node['children'].forEach(literal)
      Object.values(node).forEach(visit)
    }
  }
  const { program, errors } = parseSync(name, source)
  expect(errors).toEqual([])
  visit(program)
  return found
}

const modules = globSync('**/*.tsx', { cwd: web }).filter((path) => !path.includes('.test.'))

describe('WORD-4 every sentence comes from words/', () => {
  test('there are many components', () => expect(modules.length).toBeGreaterThan(40))
  test.each(modules)('%s', (path) => {
    expect(sentences(path, readFileSync(join(web, path), 'utf8'))).toEqual([])
  })
  test('planted sentences are found', () => {
    const planted =
      '<p title="Hello there" class="not this">Text {on ? "Yes indeed" : other}{`and ${more}`}<b aria-label={"Close"} /></p>'
    expect(sentences('planted.tsx', `export const a = ${planted}`)).toEqual(
      expect.arrayContaining(['Hello there', 'Text', 'Yes indeed', 'and ', 'Close']),
    )
    expect(sentences('planted.tsx', 'export const a = <p class="some words">{words.a}</p>')).toEqual([])
  })
})
