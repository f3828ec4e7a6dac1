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

/** Where one goes on with what is one’s own. */
export const benchOf = (name: string): string => `/codeground/${name}`

/** [CODE-4.57] Where one makes a copy of one's own of it; it is kept with the first change. */
export const remixOf = (name: string, revision: number): string => `/codeground/new?from=${name}&revision=${revision}`
