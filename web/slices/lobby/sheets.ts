// Everything that is drawn often in the courtyard, drawn once for each look of the house: cats, the tiles in people's colours, names.
import type { CatName } from '#contract/house'
import { lobbyLines } from '#words/lobby-lines'
import { personColour } from '../../kit/person-colour.ts'
import type { CatHere } from './cats-here.ts'
import { catOf } from './cat-of.ts'
import { catSheet } from './cat-sheet.ts'
import type { KeptSheet } from './copyist.ts'
import type { InkOf } from './inks.ts'
import { tileWidth } from './iso.ts'
import { drawSheet, type Pen, type Sheet } from './sheet.ts'

export interface Sheets {
  cat(cat: CatHere, turned: boolean): KeptSheet
  /** The mat that somebody stands on. */
  mat(cat: CatHere): KeptSheet
  /** The name; `lit` where one points at it or stands beside it. */
  name(cat: CatHere, lit: boolean): KeptSheet
  /** The line around a tile. */
  tile(): KeptSheet
}

const matWidth = tileWidth * 0.56
const edge = 4
const block = 9
const gap = 4
const pad = 3
const nameHeight = 18
const tileLine = 2

function rhombus(pen: Pen, x: number, y: number, width: number): void {
  pen.beginPath()
  pen.moveTo(x, y - width / 4)
  pen.lineTo(x + width / 2, y)
  pen.lineTo(x, y + width / 4)
  pen.lineTo(x - width / 2, y)
  pen.closePath()
}

interface Look {
  /** Of the names. */
  readonly typeface: string
  /** Of a cat’s words. */
  readonly signs: string
  readonly scale: number
}

/** Nothing is drawn before it is asked for, and what was drawn is given to `keep`. */
export function createSheets(ink: InkOf, { typeface, signs, scale }: Look, keep: (sheet: Sheet) => KeptSheet): Sheets {
  const cats = new Map<CatName, Map<number, KeptSheet>>()
  const mats = new Map<number, KeptSheet>()
  const names = new Map<number, KeptSheet>()
  let tile: KeptSheet | undefined
  const measure = new OffscreenCanvas(1, 1).getContext('2d')

  function drawMat(colour: string, own: boolean): Sheet {
    return drawSheet(matWidth + edge * 3, matWidth / 2 + edge * 3, scale, (pen) => {
      const [x, y] = [(matWidth + edge * 3) / 2, (matWidth / 2 + edge * 3) / 2]
      pen.fillStyle = colour
      rhombus(pen, x + 3, y - 2, matWidth)
      pen.fill()
      pen.strokeStyle = ink('ink')
      pen.lineWidth = own ? 3 : 1.5
      rhombus(pen, x, y, matWidth)
      pen.stroke()
    })
  }

  function drawTile(): Sheet {
    const [width, height] = [tileWidth + tileLine * 2, tileWidth / 2 + tileLine * 2]
    return drawSheet(width, height, scale, (pen) => {
      pen.strokeStyle = ink('ink')
      pen.lineWidth = tileLine
      rhombus(pen, width / 2, height / 2, tileWidth)
      pen.stroke()
    })
  }

  function drawName({ id, username, state, own }: CatHere, lit: boolean): Sheet {
    const text = own ? `${username} · ${lobbyLines.you}` : username
    const font = `700 13px ${typeface}`
    if (measure) measure.font = font
    const long = Math.ceil(measure?.measureText(text).width ?? 0)
    return drawSheet(long + block + gap + pad * 4, nameHeight, scale, (pen) => {
      pen.fillStyle = ink(lit || own ? 'ink' : 'paper')
      pen.fillRect(0, 0, long + block + gap + pad * 4, nameHeight)
      pen.fillStyle = ink(`person-${personColour(id)}`)
      const [left, top] = [pad * 1.5, (nameHeight - block) / 2]
      // Half of it for those who sleep, as beside every name of the house.
      const full = state === 'asleep' ? block / 2 : block
      pen.fillRect(left, top + block - full, block, full)
      pen.strokeStyle = ink(lit || own ? 'paper' : 'ink')
      pen.lineWidth = 1.5
      pen.strokeRect(left, top, block, block)
      pen.fillStyle = ink(lit || own ? 'paper' : 'ink')
      pen.font = font
      pen.textBaseline = 'middle'
      pen.fillText(text, left + block + gap, nameHeight / 2 + 1)
    })
  }

  // Asked for hundreds of times a frame, so nothing is put together to be looked up by.
  return {
    cat(cat, turned) {
      const name = catOf(cat)
      const asleep = cat.state === 'asleep'
      const key = (asleep ? 1 : 0) + (turned ? 2 : 0)
      const drawn = cats.get(name) ?? new Map<number, KeptSheet>()
      cats.set(name, drawn)
      const sheet = drawn.get(key) ?? keep(catSheet(name, ink, { asleep, turned, scale, signs }))
      drawn.set(key, sheet)
      return sheet
    },
    mat({ id, own }) {
      const key = personColour(id) + (own ? 8 : 0)
      const sheet = mats.get(key) ?? keep(drawMat(ink(`person-${personColour(id)}`), own))
      mats.set(key, sheet)
      return sheet
    },
    name(cat, lit) {
      const key = cat.id * 4 + (cat.state === 'asleep' ? 1 : 0) + (lit ? 2 : 0)
      const sheet = names.get(key) ?? keep(drawName(cat, lit))
      names.set(key, sheet)
      return sheet
    },
    tile() {
      tile ??= keep(drawTile())
      return tile
    },
  }
}
