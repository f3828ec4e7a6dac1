// Writes the reference documents from the code (`npm run docs`); with `--check`, writes nothing and fails when one is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documents, stale } from './reference/documents.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const old = stale((path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null))

if (process.argv.includes('--check')) {
  for (const path of old) console.error(`${path} is not what the code says; run "npm run docs" and commit it.`)
  if (old.length > 0) process.exit(1)
  console.log(`docs: ${documents().size} generated documents are current`)
} else {
  for (const [path, text] of documents()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (old.includes(path)) writeFileSync(join(root, path), text)
  }
  console.log(old.length > 0 ? `docs: wrote ${old.join(', ')}` : 'docs: everything was current')
}
