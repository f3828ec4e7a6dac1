// Begins a migration: `node bin/new-migration.ts night-letters` writes the next number's file and lists it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { namesOf } from './generate/names.ts'
import { migrationRegistration } from './generate/registrations.ts'
import { tidy } from './generate/tidy.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'server/schema/migrations')

try {
  const { kebab, camel } = namesOf(process.argv[2])
  const numbers = readdirSync(folder).flatMap((file) => /^(\d{4})-/.exec(file)?.[1] ?? [])
  const name = `${String(Math.max(0, ...numbers.map(Number)) + 1).padStart(4, '0')}-${kebab}`
  const index = join(folder, 'index.ts')
  const listed = migrationRegistration(camel, `${name}.ts`)(readFileSync(index, 'utf8'))
  writeFileSync(
    join(folder, `${name}.ts`),
    `// Say here what this migration changes and why.
import type { Migration } from './migration.ts'

export const ${camel}: Migration = {
  name: '${name}',
  async up() {},
  async down() {},
}
`,
    { flag: 'wx' },
  )
  writeFileSync(index, listed)
  tidy(root, [index])
  console.log(`Began server/schema/migrations/${name}.ts. A released migration is never changed.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
