// Who can be drawn, and with which inks.

/** The twelve, in the order of the house. */
export const skinNames = [
  'beans',
  'root',
  'neon',
  'glitch',
  'null',
  'delta',
  'hex',
  'ash',
  'miso',
  'patch',
  'static',
  'tofu',
] as const
export type SkinName = (typeof skinNames)[number]

/** Inks by their names in the house’s tokens; `line` is what the page writes in, `press` is black on any page. */
export type Ink =
  | 'line'
  | 'press'
  | 'white'
  | 'chalk'
  | 'acid'
  | 'coral'
  | 'cyan'
  | 'sun'
  | 'violet'
  | 'orange'
  | 'slate'
  | 'slate-dark'
