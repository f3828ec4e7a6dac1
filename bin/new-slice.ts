// Begins a slice: `node bin/new-slice.ts night-letters` writes its files, enters it in the registries and brings the reference up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { namesOf } from './generate/names.ts'
import { sliceRegistrations } from './generate/registrations.ts'
import { sliceFiles } from './generate/slice-files.ts'
import { run, tidy } from './generate/tidy.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

try {
  const names = namesOf(process.argv[2])
  const files = sliceFiles(names)
  for (const path of files.keys())
    if (existsSync(join(root, path))) throw new Error(`${path} is there already; nothing was written.`)
  // All registries are read and changed before the first file is written.
  const registries = Object.entries(sliceRegistrations(names)).map(
    ([path, change]) => [path, change(readFileSync(join(root, path), 'utf8'))] as const,
  )
  for (const [path, text] of [...files, ...registries]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const code = [...files.keys(), ...registries.map(([path]) => path)].filter((path) => path.endsWith('.ts'))
  tidy(root, code)
  run(root, process.execPath, 'bin/docs.ts')
  console.log(`Began ${names.kebab}. Say its rules in server/slices/${names.kebab}/SPEC.md, then run: npm run quick`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
