// One thing in the grid of emoji.
import type { ComponentChildren } from 'preact'
import { type Emoji, type Tone, toned } from './read-emoji.ts'

export interface Cell {
  /** What is put in when it is chosen. */
  readonly sign: string
  readonly label: string
  readonly title: string
  readonly face: ComponentChildren
}

/** An emoji of Unicode, in this tone where it takes one. */
export function signCell(emoji: Emoji, tone: Tone): Cell {
  const sign = toned(emoji, tone)
  return { sign, label: emoji.label, title: `:${emoji.names[0] ?? ''}:`, face: sign }
}
