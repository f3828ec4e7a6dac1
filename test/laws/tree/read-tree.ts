// Reads every source module of the repository, so that the laws speak of what is there and not of a list.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Module, parseModule, readAliases } from './module.ts'

/** The repository's root, without a trailing slash. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

/** The folders that hold source, in the order of `docs/ARCHITECTURE.md`. */
export const sourceFolders = [
  'bin',
  'contract',
  'events',
  'log',
  'wall',
  'sketch',
  'views',
  'words',
  'cats',
  'song',
  'server',
  'web',
  'dev-env',
  'test',
  'bench',
] as const

/** Paths of all files below a folder of the repository that match, sorted; none if the folder is not there. */
export function filesBelow(folder: string, matches: RegExp): string[] {
  try {
    return readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && matches.test(entry.name))
      .map((entry) => `${entry.parentPath.slice(root.length + 1)}/${entry.name}`.replaceAll('\\', '/'))
      .filter((path) => !path.includes('node_modules/'))
      .sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** The text of a file of the repository. */
export const readText = (path: string): string => readFileSync(`${root}/${path}`, 'utf8')

/** Every TypeScript module of the repository, parsed. */
export function readTree(): Module[] {
  const aliases = readAliases(root)
  return sourceFolders
    .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
    .map((path) => parseModule(path, readText(path), aliases))
}

/** A test file, or what only tests use. */
export const isTest = (path: string): boolean => /\.test\.tsx?$|\.types\.ts$/.test(path) || path.startsWith('test/')
