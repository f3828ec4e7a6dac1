// Reads a skin with distrust: what comes out is made anew from known words and numbers, can be operated and can be read.
import { type Box, controls, drawnParts, type Ink, inks, livePictures, type Part, type Skin } from './skin.types.ts'

/** Why it is none, in a few words for whoever made it. */
export interface SkinFault {
  readonly fault: string
}

const kinds = [...drawnParts, ...livePictures, ...controls] as const
const most = { parts: 60, side: 200, name: 40 } as const
/** A control is at least a fifteenth of the width high and wide, so that it is 24 px large in the narrowest player. */
const leastShare = 15

/** The skin, or what is wrong with it. */
export function readSkin(found: unknown): { readonly skin: Skin } | SkinFault {
  const { v, name, size, parts } = fieldsOf(found)
  if (v !== 1) return { fault: 'v is not 1' }
  if (typeof name !== 'string' || name.trim() === '' || name.length > most.name)
    return { fault: `name is not a text of 1 to ${most.name} characters` }
  const [width, height, ...more] = Array.isArray(size) ? [...(size as readonly unknown[])] : []
  if (!isSide(width) || !isSide(height) || more.length > 0)
    return { fault: `size is not two numbers from 8 to ${most.side}` }
  if (!Array.isArray(parts) || parts.length > most.parts)
    return { fault: `parts is not a list of at most ${most.parts}` }
  const read: Part[] = []
  for (const [at, one] of (parts as readonly unknown[]).entries()) {
    const part = readPart(one, width, height)
    if (typeof part === 'string') return { fault: `parts[${at}]: ${part}` }
    read.push(part)
  }
  const wrong = operable(read, width)
  return wrong ? { fault: wrong } : { skin: { v: 1, name: name.trim(), size: [width, height], parts: read } }
}

const fieldsOf = (found: unknown): Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...found } : {}

const isSide = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 8 && value <= most.side

function readPart(found: unknown, width: number, height: number): Part | string {
  const { is, at, ink, round = 0 } = fieldsOf(found)
  const kind = kinds.find((known) => known === is)
  if (!kind) return 'it is no part that is known'
  const box = readBox(at, width, height)
  if (!box) return 'at is not a left, a top, a width and a height within the skin'
  const known: Ink | undefined = inks.find((one) => one === ink)
  if (!known) return 'ink is none of the house'
  if (typeof round !== 'number' || !(round >= 0 && round <= most.side)) return 'round is not a number'
  return { is: kind, at: box, ink: known, round }
}

function readBox(found: unknown, width: number, height: number): Box | null {
  const numbers: readonly unknown[] = Array.isArray(found) ? found : []
  const [left, top, wide, high] = numbers.map((value) =>
    typeof value === 'number' && Number.isFinite(value) ? value : -1,
  )
  if (left === undefined || top === undefined || wide === undefined || high === undefined || numbers.length !== 4)
    return null
  const within = left >= 0 && top >= 0 && wide > 0 && high > 0 && left + wide <= width && top + high <= height
  return within ? [left, top, wide, high] : null
}

/** What keeps it from being operated. */
function operable(parts: readonly Part[], width: number): string | null {
  for (const control of controls) {
    const count = parts.filter(({ is }) => is === control).length
    if (count !== 1) return `${control} stands in it ${count} times instead of once`
  }
  const held = parts.filter(({ is }) => is === 'play' || is === 'seek' || is === 'knob')
  for (const { is, at } of held)
    if (Math.min(at[2], at[3]) < width / leastShare) return `${is} is smaller than a fifteenth of the width`
  const all = parts.filter(({ is }) => controls.some((control) => control === is))
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) if (overlap(one.at, other.at)) return `${one.is} and ${other.is} overlap`
  return null
}

const overlap = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean =>
  ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah
