// One cat as an SVG document that needs nothing around it: no script, no style sheet, no name that another on the page could have.
import { printCat, type Wish } from './print-cat.ts'
import { writeSvg } from './write-svg.ts'

export interface DrawWish extends Wish {
  /** What it is called to whoever listens; without it the picture is decoration. */
  readonly title?: string
  /** Inks by the tokens of the page around it, with the day’s colours where it has none. */
  readonly tokens?: boolean
}

/** The document; equal wishes give equal bytes. */
export const drawCat = ({ title, tokens = false, ...wish }: DrawWish): string =>
  writeSvg(printCat(wish), { wide: wish.size, tall: wish.size, title, alone: !tokens })
