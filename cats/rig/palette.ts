// The inks as colours, for pictures that stand where the house’s style sheet does not: by day, as `web/styles/tokens.css` has them.
import type { Ink } from './skin.types.ts'

export const palette: Readonly<Record<Ink, string>> = {
  line: '#0a0a0a',
  press: '#0a0a0a',
  white: '#ffffff',
  chalk: '#f5f1e6',
  acid: '#a3e635',
  coral: '#ff6b6b',
  cyan: '#22d3ee',
  sun: '#facc15',
  violet: '#b270f8',
  orange: '#fb923c',
  slate: '#8a90a0',
  'slate-dark': '#565d6d',
}
