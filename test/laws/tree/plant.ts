// Makes small trees for the companion tests that show a law firing on a planted violation.
import { type Module, parseModule, readAliases } from './module.ts'
import { root } from './read-tree.ts'

/** Parses the given texts as if they stood at these paths; a text may leave out the opening comment. */
export function plant(files: Readonly<Record<string, string>>): Module[] {
  const aliases = readAliases(root)
  return Object.entries(files).map(([path, text]) => parseModule(path, text, aliases))
}
