// What a viewer’s own way of hearing cats makes of a line.
import type { Draw } from '../speech.types.ts'

/** Names stand in the text as single private letters, so that none is changed. What it makes, the boldest first, for lines that become too long. */
export type Overlay = (text: string, draw: Draw) => readonly string[]
