// What modules on the canvas are surrounded by: where files lie, sentences, and what other slices put into them.
import type { ModuleSurroundings } from '#views/walls/module-surroundings'
import { words } from '#words/index'
import { catStill } from './cat-still.tsx'
import { fileUrl, knownFile } from './known-files.ts'

export type Surroundings = ModuleSurroundings

/** The surroundings of a wall, with what its kinds hold; its pictures lead to themselves where one only looks. */
export const surroundings = (
  inside: NonNullable<Surroundings['inside']> = {},
  { opens = false }: Pick<Surroundings, 'opens'> = {},
): Surroundings => ({
  opens,
  fileUrl,
  pictureSizes: knownFile,
  kindName: (kind) => words.walls.kinds[kind],
  words: words.walls.module,
  inside: { cat: catStill, ...inside },
})
