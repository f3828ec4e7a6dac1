// How a sketch and its maker are called, also where there is no title and nobody any more.
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'

/** Its title. */
export const titleOf = ({ title }: Pick<Sketch, 'title'>): string => title.trim() || sketchesLines.untitled

/** Whoever made it. */
export const makerOf = ({ maker }: Pick<Sketch, 'maker'>): string => maker?.username ?? sketchesLines.somebody

/** Its page; with a revision where one is meant. */
export const pageOf = (name: string, revision?: number): string =>
  revision === undefined ? `/sketches/${name}` : `/sketches/${name}/${revision}`

/** The page of a work; that of a song has an address of its own. */
export const workPageOf = ({ name, kind }: Pick<Sketch, 'name' | 'kind'>, revision?: number): string =>
  kind === 'song' ? pageOf(name, revision).replace('/sketches/', '/songs/') : pageOf(name, revision)

/** Where one goes on with what is one’s own. */
export const benchOf = (name: string): string => `/codeground/${name}`

/** [CODE-4.57] Where one makes a copy of one's own of it; it is kept with the first change. */
export const remixOf = (name: string, revision: number): string => `/codeground/new?from=${name}&revision=${revision}`

/** Where one goes on with what is one’s own: on the bench, or in the studio. */
export const workBenchOf = ({ name, kind }: Pick<Sketch, 'name' | 'kind'>): string =>
  kind === 'song' ? `/song/${name}` : benchOf(name)

/** [CODE-4.57] The same, where one makes a copy. */
export const workRemixOf = ({ name, kind }: Pick<Sketch, 'name' | 'kind'>, revision: number): string =>
  kind === 'song' ? `/song/new?from=${name}&revision=${revision}` : remixOf(name, revision)
