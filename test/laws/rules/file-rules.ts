// The budgets and manners of a file: how long, how many imports, what it may be called, how it begins, what it says of its exports.
import type { Module } from '../tree/module.ts'
import { isTest } from '../tree/read-tree.ts'
import type { Violation } from './violation.ts'

/** Lines of a file, counted with its comments. */
export const budget = {
  median: 60,
  most: 200,
  mostShare: 0.95,
  none: 300,
  imports: 8,
  importsWithTypes: 12,
  importsOfComponent: 14,
} as const

/** Tables of data, which may be as long as their subject: sentences, the wire, drawings. */
const dataTable = /^(words|contract)\/|\/migrations\/\d|\/(reserved-names|common-passphrases)\.ts$/
/** Sentences are found by what they are about, so they are divided by that before they grow long. */
const isLongTable = (path: string): boolean => dataTable.test(path) && !path.startsWith('words/')

/** Files whose purpose is to gather others. */
const gathers = [
  // Registries, and what binds the contract's entries to commands and queries, one import an entry.
  /(^|\/)index\.tsx?$/,
  /^server\/slices\/[^/]+\/(routes|sockets)\.ts$/,
  // The places that know the order in which a whole is put together.
  /^server\/(neospace|open-house|context|bedrock\/http\/app)\.ts$|^dev-env\/neospace\.ts$|^dev-env\/story\/chapters\.ts$|^bench\/measures\.ts$|^web\/bedrock\/app\.tsx$/,
  // One import a language.
  /^views\/highlight\.ts$/,
]
const isGathering = (path: string): boolean => gathers.some((pattern) => pattern.test(path))

const counted = (modules: readonly Module[]): Module[] =>
  modules.filter(({ path }) => !dataTable.test(path) && !isTest(path))

/** The median file is short and 95 of 100 are not long. Answers with one violation for each share that is missed. */
export function shares(modules: readonly Module[]): Violation[] {
  const sorted = counted(modules).sort((a, b) => a.lines - b.lines)
  const at = (share: number): Module | undefined => sorted[Math.ceil(sorted.length * share) - 1]
  const found: Violation[] = []
  const middle = at(0.5)
  const long = at(budget.mostShare)
  if (middle && middle.lines > budget.median)
    found.push({ path: 'the tree', why: `the median file has ${middle.lines} lines, more than ${budget.median}` })
  if (long && long.lines > budget.most)
    found.push({
      path: 'the tree',
      why: `more than 5 in 100 files have over ${budget.most} lines: ${sorted
        .filter(({ lines }) => lines > budget.most)
        .map(({ path }) => path)
        .join(', ')}`,
    })
  return found
}

/** No file is longer than the limit, tests and sentences included. */
export const tooLong = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(({ path, lines }) => lines > budget.none && !isLongTable(path))
    .map(({ path, lines }) => ({ path, why: `has ${lines} lines, more than ${budget.none}` }))

/**
 * A file that needs many others does too much. What is imported as a type alone has a wider limit, because it is gone
 * at run time. Tests and what gathers others are apart.
 */
export const tooManyImports = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(({ path }) => !isGathering(path) && !isTest(path))
    .flatMap(({ path, imports }) => {
      const all = new Set(
        imports.filter(({ specifier }) => !specifier.endsWith('.css')).map(({ specifier }) => specifier),
      ).size
      const values = new Set(imports.filter(({ typeOnly }) => !typeOnly).map(({ specifier }) => specifier)).size
      // A component puts kit, words and state together; see docs/decisions/0019.
      if (path.endsWith('.tsx') || path === 'dev-env/reference-client.ts')
        return all > budget.importsOfComponent
          ? [{ path, why: `imports ${all} modules, more than ${budget.importsOfComponent}` }]
          : []
      if (values > budget.imports) return [{ path, why: `imports ${values} modules, more than ${budget.imports}` }]
      if (all > budget.importsWithTypes)
        return [{ path, why: `imports ${all} modules with types, more than ${budget.importsWithTypes}` }]
      return []
    })

const meaningless = /(^|[-/])(utils?|helpers?|common(?=[./])|misc|managers?|services?|handlers?)(-|\.|\/|$)/

/** Names are kebab-case and mean something. */
export const badNames = (paths: readonly string[]): Violation[] =>
  paths.flatMap((path) => {
    const found: Violation[] = []
    const word = meaningless.exec(path)?.[2]
    if (word) found.push({ path, why: `is called ${word}, which says nothing; name it after what it exports` })
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|types|config|d))?\.tsx?$/.test(path.split('/').at(-1) ?? ''))
      found.push({ path, why: 'is not in kebab-case' })
    return found
  })

const sliceFile =
  /^(SPEC\.md|(index|owns|routes|sockets|policy|view|reactions|keepers)\.ts|policy\.test\.ts|(commands|queries|parts|prepare|modules)\/[a-z0-9-]+(\.test)?\.ts)$/

/** A slice has only the file names that a reader learns once. */
export const sliceFiles = (paths: readonly string[]): Violation[] =>
  paths.flatMap((path) => {
    const [, slice = '', file = ''] = /^server\/slices\/([^/]+)\/(.+)$/.exec(path) ?? []
    if (slice === '' || sliceFile.test(file)) return []
    return file === `${slice}.test.ts` || (file.startsWith(`${slice}-`) && file.endsWith('.test.ts'))
      ? []
      : [{ path, why: `is no file of a slice; see "A slice" in docs/ARCHITECTURE.md` }]
  })

/** Every file begins with a comment of whole sentences that says what it is for. */
export const openings = (modules: readonly Module[]): Violation[] =>
  modules.flatMap(({ path, text }) => {
    const [first = ''] = text.replace(/^#!.*\n/, '').split('\n')
    const sentence = /^(\/\/|\/\*\*?) ?(?<said>.*?)(\*\/)?$/.exec(first)?.groups?.['said']?.trim() ?? ''
    if (sentence === '') return [{ path, why: 'does not begin with a comment that says what it is for' }]
    // A sentence may go on in the next comment lines.
    const opening = /^((\/\/.*\n)+|\/\*[^]*?\*\/)/.exec(text.replace(/^#!.*\n/, ''))?.[0] ?? ''
    return /[.:!?)](\s*\*\/)?\s*$/.test(opening.trimEnd())
      ? []
      : [{ path, why: 'begins with a comment that is no whole sentence' }]
  })

/** Exported functions and classes say in a JSDoc block what they do; the contract documents itself by its summaries. */
export const undocumented = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(({ path }) => !isTest(path) && !/^(contract|words)\/|\.config\.ts$/.test(path))
    .flatMap(({ path, exports }) =>
      exports
        .filter(({ kind, documented }) => (kind === 'function' || kind === 'class') && !documented)
        .map(({ name }) => ({ path, why: `exports ${name} without a sentence on what it does` })),
    )

/** The console belongs to the command line and the scripts; the house logs. */
export const consoles = (modules: readonly Module[]): Violation[] =>
  modules
    .filter(
      ({ path, code }) =>
        !/^(bin|bench|server\/cli)\/|^server\/main\.ts$/.test(path) && !isTest(path) && /\bconsole\.\w+\(/.test(code),
    )
    .map(({ path }) => ({ path, why: 'writes to the console; use the logger' }))
