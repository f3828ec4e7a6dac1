// Colours code: highlight.js by way of lowlight's tree, so that the result is elements and never HTML. Each language is loaded when it is first met.
import { h, type ComponentChildren } from 'preact'
import { createLowlight } from 'lowlight'

const languages = {
  bash: () => import('highlight.js/lib/languages/bash'),
  c: () => import('highlight.js/lib/languages/c'),
  cpp: () => import('highlight.js/lib/languages/cpp'),
  css: () => import('highlight.js/lib/languages/css'),
  diff: () => import('highlight.js/lib/languages/diff'),
  glsl: () => import('highlight.js/lib/languages/glsl'),
  go: () => import('highlight.js/lib/languages/go'),
  java: () => import('highlight.js/lib/languages/java'),
  javascript: () => import('highlight.js/lib/languages/javascript'),
  json: () => import('highlight.js/lib/languages/json'),
  lua: () => import('highlight.js/lib/languages/lua'),
  markdown: () => import('highlight.js/lib/languages/markdown'),
  python: () => import('highlight.js/lib/languages/python'),
  ruby: () => import('highlight.js/lib/languages/ruby'),
  rust: () => import('highlight.js/lib/languages/rust'),
  sql: () => import('highlight.js/lib/languages/sql'),
  typescript: () => import('highlight.js/lib/languages/typescript'),
  xml: () => import('highlight.js/lib/languages/xml'),
  yaml: () => import('highlight.js/lib/languages/yaml'),
} as const

type Language = keyof typeof languages

const aliases: Readonly<Record<string, Language>> = {
  html: 'xml',
  js: 'javascript',
  jsx: 'javascript',
  md: 'markdown',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  shell: 'bash',
  svg: 'xml',
  ts: 'typescript',
  tsx: 'typescript',
  yml: 'yaml',
}

const lowlight = createLowlight()
type Node = ReturnType<typeof lowlight.highlight>['children'][number]

const isLanguage = (name: string): name is Language => Object.hasOwn(languages, name)

/** The code in coloured parts, or `null` for a language that the house does not know. */
export async function highlight(text: string, named: string): Promise<ComponentChildren> {
  const lower = named.toLowerCase()
  const name = Object.hasOwn(aliases, lower) ? aliases[lower] : lower
  if (name === undefined || !isLanguage(name)) return null
  if (!lowlight.registered(name)) lowlight.register(name, (await languages[name]()).default)
  return lowlight.highlight(name, text).children.map(elementOf)
}

function elementOf(node: Node): ComponentChildren {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return null
  const names = node.properties['className']
  return h('span', { class: Array.isArray(names) ? names.join(' ') : '' }, node.children.map(elementOf))
}
