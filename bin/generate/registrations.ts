// The lines by which a slice or a migration enters the registries: each a pure change of one file's text.
import type { Names } from './names.ts'

type Change = (text: string) => string

const replaced = (text: string, pattern: RegExp, by: string): string => {
  if (!pattern.test(text))
    throw new Error(`The registry no longer has the form that ${pattern} describes; mend bin/generate.`)
  return text.replace(pattern, by)
}

const afterImports = (text: string, line: string): string => {
  const last = text.lastIndexOf('\nimport ')
  if (last < 0) throw new Error('The registry has no imports to stand after.')
  const end = text.indexOf('\n', last + 1) + 1
  return `${text.slice(0, end)}${line}\n${text.slice(end)}`
}

/** The registries that a new slice enters, by path. */
export const sliceRegistrations = ({ kebab, camel, spoken }: Names): Readonly<Record<string, Change>> => ({
  'contract/index.ts': (text) =>
    replaced(
      afterImports(text, `import * as ${camel} from './${kebab}.ts'`),
      /(const nouns = \{[^}]*?),?(\s*\})/,
      `$1, ${camel}$2`,
    ),
  'events/index.ts': (text) =>
    replaced(
      afterImports(text, `import * as ${camel} from './${kebab}.ts'`),
      /(export const events = \{[^}]*?),?(\s*\})/,
      `$1, ...${camel}$2`,
    ),
  'server/slices/index.ts': (text) =>
    replaced(
      afterImports(text, `import { ${camel} } from './${kebab}/index.ts'`),
      /(slices: readonly Slice\[\] = \[)([^\]]*?),?(\s*\])/,
      text.includes('Slice[] = []') ? `$1${camel}$3` : `$1$2, ${camel}$3`,
    ),
  'docs/ARCHITECTURE.md': (text) =>
    replaced(text, /(│ {3}└── slices\/.*\n)/, `$1│       ├── ${`${kebab}/`.padEnd(12)} ${spoken}\n`),
})

/** The registry that a new migration enters. */
export const migrationRegistration =
  (camel: string, file: string): Change =>
  (text) =>
    replaced(
      replaced(text, /(import type \{ Migration \})/, `import { ${camel} } from './${file}'\n$1`),
      /(readonly Migration\[\] = \[[^\]]*?),?(\s*\])/,
      `$1, ${camel}$2`,
    )
