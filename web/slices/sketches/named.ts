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
