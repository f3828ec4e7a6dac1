// What p5 and three call their parts, for those who write sketches with them: read out of the shipped libraries when the client is built.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const require = createRequire(import.meta.url)
const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(?:_main\.default\.prototype\.(\w+) =)?/g

/** A line each, by name: `circle(x, y, d)`, a tab and its first sentence; of what is no function the name alone. */
export function p5Lines(): string {
  const functions = new Map<string, { takes: string; says: string }>()
  const called = new Set<string>()
  const values = new Set<string>()
  for (const [, text = '', made] of readFileSync(require.resolve('p5/lib/p5.js'), 'utf8').matchAll(comment)) {
    if (/@private/.test(text) || /@for +p5\./.test(text)) continue
    const name = /@method +(\w+)/.exec(text)?.[1]
    const value = /@property +\{[^}]*\} +(\w+)/.exec(text)?.[1]
    if (value && !value.startsWith('_') && !name) values.add(value)
    if (!name || name.startsWith('_')) continue
    // Its other forms follow in comments of their own; the first one explains itself.
    if (!functions.has(name)) functions.set(name, { takes: takenBy(text), says: firstSentence(text) })
    if (made === name) called.add(name)
  }
  const lines = [...functions]
    .filter(([name]) => called.has(name))
    .map(([name, { takes, says }]) => `${name}(${takes})\t${says}`)
  return [...lines, ...[...values].filter((name) => !called.has(name))].toSorted().join('\n')
}

const takenBy = (text: string): string =>
  [...text.matchAll(/@param +\{[^}]*\} +(\[?)([\w]+)/g)].map(([, may, name]) => `${name}${may ? '?' : ''}`).join(', ')

const firstSentence = (text: string): string => {
  const [said = ''] = text
    .replace(/^\s*\* ?/gm, '')
    .replace(/<[^>]*>|`/g, '')
    .trim()
    .split(/\n\s*\n|\n@/)
  return said.startsWith('@') ? '' : said.replace(/\s+/g, ' ').slice(0, 160)
}

/** What stands behind `THREE.`. */
export const threeNames = async (): Promise<string> =>
  Object.keys(await import('three'))
    .filter((name) => !name.startsWith('_'))
    .toSorted()
    .join(' ')

const name = 'virtual:library-lines'

/** Gives the client both as a module of its own. */
export const libraryModule = (): Plugin => ({
  name: 'library-lines',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: async (id) =>
    id === `\0${name}`
      ? `export const p5Lines = ${JSON.stringify(p5Lines())}\nexport const threeNames = ${JSON.stringify(await threeNames())}`
      : null,
})
