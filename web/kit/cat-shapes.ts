// The twelve cats as shapes on a grid of 96, feet on 94.5: each is known by its silhouette, not by its colour.
import type { CatName } from '#contract/house'

export interface CatShape {
  /** The colour plate; `none` leaves the cat an outline. */
  readonly ink: 'acid' | 'coral' | 'cyan' | 'sun' | 'violet' | 'orange' | 'slate' | 'chalk' | 'none'
  /** Closed shapes that make the silhouette, back to front. */
  readonly parts: readonly string[]
  /** A part that moves about `pivot` when the cat is idle. */
  readonly tail: { readonly path: string; readonly pivot: readonly [number, number] }
  /** Where halftone dots lie. */
  readonly shade: string
  /** Open lines in ink. */
  readonly lines: string
  /** Closed shapes of pure ink. */
  readonly black?: string
  /** Closed shapes in the second ink. */
  readonly second?: string
  /** The centres of the eyes; empty if something hides them. */
  readonly eyes: readonly (readonly [number, number])[]
  /** Eyes that glow out of the dark or are shut. */
  readonly gaze?: 'glow' | 'shut'
}

const mouth = (x: number, y: number): string => `M${x - 3} ${y}l3 3 3-3M${x} ${y + 3}v2.5`

const sitting =
  'M22 94.5C17 78 19 62 31 54C26 48 25 40 27 32L28 10L42 21C46 20 50 20 54 21L68 10L69 32C71 40 70 48 65 54C77 62 79 78 74 94.5Z'

/** Every cat's drawing. */
export const catShapes: Readonly<Record<CatName, CatShape>> = {
  beans: {
    ink: 'acid',
    parts: [sitting],
    tail: { path: 'M73 94C85 95 94 86 93 73C93 68 86 68 86 73C87 81 82 85 75.5 84Z', pivot: [74, 90] },
    shade: 'M60 57C70 63 75 78 71 93H58C63 80 64 68 60 57Z',
    lines: `${mouth(48, 47)}M40 94V78M56 94V78M34 51l-12 1M34 54l-10 5M62 51l12 1M62 54l10 5`,
    black: 'M15 31H81L75 44H55L50 37H46L41 44H21Z',
    eyes: [],
  },
  root: {
    ink: 'orange',
    parts: [
      'M31 94.5C27 78 28 66 34 58C28 52 27 42 29 27H67C69 42 68 52 62 58C68 66 69 78 65 94.5Z',
      'M27 28L19 3L36 15L48 1L60 15L77 3L69 28Z',
    ],
    tail: { path: 'M66 93H78C84 93 87 89 87 83V46C87 41 80 41 80 46V82C80 85 79 86 76 86H66Z', pivot: [68, 90] },
    shade: 'M55 60C62 66 65 78 61.5 93H52C57 82 58 70 55 60Z',
    second: 'M27 28L19 3L36 15L48 1L60 15L77 3L69 28Z',
    lines: `${mouth(48, 46)}M43 94V80M53 94V80M35 34l8 2M61 34l-8 2`,
    eyes: [
      [40, 40],
      [56, 40],
    ],
  },
  neon: {
    ink: 'violet',
    parts: [
      'M7 94.5C5 84 7 77 12 73C8 66 7 58 10 51L11 34L23 43C27 42 31 42 35 43L47 34L48 51C50 57 50 62 47 68C62 63 80 66 83 94.5Z',
    ],
    tail: {
      path: 'M80 93C93 88 96 70 93 44C91 20 79 5 62 7C47 9 45 27 56 29C63 30 66 23 60 20C65 15 80 19 84 44C87 64 86 76 76 82Z',
      pivot: [80, 90],
    },
    shade: 'M62 70C72 72 79 80 80.5 93H66C68 84 67 76 62 70Z',
    lines: `${mouth(29, 62)}M20 94c0-6 8-6 8 0M34 94c0-6 8-6 8 0`,
    eyes: [
      [20, 56],
      [38, 56],
    ],
  },
  glitch: {
    ink: 'cyan',
    parts: [
      'M19 37L20 9L34 20C38 19 42 19 46 20L60 9L62 37Z',
      'M36 39C35 46 37 51 41 55C36 58 33 61 31 65H86C84 61 81 58 76 55C80 51 81 46 80 39Z',
      'M19 67C12 74 10 85 14 94.5H66C70 85 68 74 63 67Z',
      'M86 70H93V77H86Z',
    ],
    tail: { path: 'M72 94.5V86H80V79H88V94.5Z', pivot: [76, 92] },
    shade: 'M54 68H61C66 75 67 85 63.5 93H50C55 85 57 76 54 68Z',
    second: 'M36 39C35 46 37 51 41 55C36 58 33 61 31 65H86C84 61 81 58 76 55C80 51 81 46 80 39Z',
    lines: `${mouth(57, 49)}M33 94V80M48 94V80`,
    eyes: [
      [33, 30],
      [50, 30],
    ],
  },
  null: {
    ink: 'none',
    parts: [
      'M14 94.5V71C9 66 6 60 7 52L6 33L16 42H23L32 33L33 49C38 34 47 24 59 24C74 24 84 37 85 53V94.5H75V75C66 71 52 71 44 75L42 94.5H33L31 79L25 73L24 94.5Z',
    ],
    tail: { path: 'M79 38C90 33 92 19 87 3L80 6C83 18 82 25 72 28Z', pivot: [77, 34] },
    shade: '',
    lines: mouth(19.5, 59),
    eyes: [
      [14, 53],
      [26, 53],
    ],
  },
  delta: {
    ink: 'coral',
    parts: ['M5 94.5L15 60L44 49L59 58L61 27L71 43H81L92 27L93 57L85 70L73 73L80 94.5H64L55 79L35 81L27 94.5Z'],
    tail: { path: 'M24 56L3 47L8 17L14 41L34 52Z', pivot: [22, 57] },
    shade: 'M15 60L44 49L35 81L27 94.5H18Z',
    second: 'M59 58L44 49L55 79Z',
    lines: 'M44 49L35 81M44 49L55 79M59 58L55 79M59 58L73 73M61 27L59 58M15 60L35 81M61 40L71 43M73 66l4 3 4-3M77 69v3',
    eyes: [
      [69, 55],
      [84, 55],
    ],
  },
  hex: {
    ink: 'violet',
    parts: ['M63 1C66 18 73 34 75 54L82 94.5H14L21 54C23 33 38 11 63 1Z'],
    tail: { path: 'M76 94.5L73 80L90 67C94 65 97 71 93 73L80 83L82 94.5Z', pivot: [77, 90] },
    shade: 'M71 58L78 93H64C67 80 69 70 65 60Z',
    lines: 'M48 70V94M30 62L22 94',
    black: 'M48 26C62 26 69 38 67 49C65 61 57 66 48 66C39 66 31 61 29 49C27 38 34 26 48 26Z',
    eyes: [
      [40, 46],
      [56, 46],
    ],
    gaze: 'glow',
  },
  ash: {
    ink: 'slate',
    parts: ['M4 94.5C2 84 4 77 10 73L8 54L20 62C26 60 33 60 39 62L51 54L51 66C76 62 94 70 93 94.5Z'],
    tail: { path: 'M93 94.5C93 86 86 84 78 86C73 87 73 92 78 94.5Z', pivot: [88, 94] },
    shade: 'M70 68C84 71 90 80 90 93H72C78 86 78 76 70 68Z',
    lines: mouth(29.5, 80),
    eyes: [
      [20, 75],
      [39, 75],
    ],
    gaze: 'shut',
  },
  miso: {
    ink: 'orange',
    parts: ['M20 30.8L19 10L36 20.4A38 38 0 0 1 60 20.4L77 10L76 30.8A38 38 0 1 1 20 30.8Z'],
    tail: { path: 'M52 94C66 95 80 88 86 76C88 72 82 69 80 73C75 82 66 86 54 86C49 86 47 93 52 94Z', pivot: [84, 74] },
    shade: 'M77 36C87 50 86 68 76 80C69 84 62 86 60 86C76 72 80 54 77 36Z',
    lines: `${mouth(48, 57)}M24 50l-9-2M24 54l-9 2M72 50l9-2M72 54l9 2`,
    eyes: [
      [36, 49],
      [60, 49],
    ],
    gaze: 'shut',
  },
  patch: {
    ink: 'cyan',
    parts: [
      'M21 94.5L24 68C15 63 11 55 13 44L2 45L10 26L26 32C31 30 36 30 40 32L52 10L54 43C55 51 51 58 46 62C64 63 75 77 74 94.5Z',
    ],
    tail: { path: 'M71 94.5L74 84L86 64L78 66L93 34L91 58L96 57L82 94.5Z', pivot: [74, 92] },
    shade: 'M56 66C66 71 71 82 70.5 93H54C60 84 61 74 56 66Z',
    second: 'M38 42C46 40 52 45 50 53C47 58 39 57 37 52C36 48 36 44 38 42Z',
    lines: `${mouth(32, 55)}M10 26L13 44M32 94V80M44 94c0-8 14-10 18-3M20 36l8 4M40 30l-3 6M44 28l-3 6`,
    eyes: [
      [23, 48],
      [42, 48],
    ],
  },
  static: {
    ink: 'sun',
    parts: [
      'M15 94.5L8 86L17 81L4 71L18 66L8 55L22 51L13 39L26 37L20 3L36 20L42 12L48 20L54 12L60 20L76 3L70 37L83 39L74 51L88 55L78 66L92 71L79 81L88 86L81 94.5Z',
    ],
    tail: { path: 'M80 90L92 88L86 82L95 79L91 92L82 94.5Z', pivot: [80, 92] },
    shade: 'M66 54L74 60L68 68L80 73L70 80L76 88L72 93H58C66 80 68 66 66 54Z',
    lines: `${mouth(48, 48)}M41 94l-2-7 4-4M55 94l2-7-4-4`,
    eyes: [
      [38, 40],
      [58, 40],
    ],
  },
  tofu: {
    ink: 'chalk',
    parts: ['M6 34L24 21H91V79L71 94.5H6Z', 'M6 34L9 9L27 34ZM50 34L68 9L71 34Z'],
    tail: { path: 'M86 84C94 82 96 76 95 70C94 66 89 67 89 71C90 75 88 77 84 78Z', pivot: [86, 82] },
    shade: 'M71 34L91 21V79L71 94.5Z',
    lines: `M6 34H71V94.5M71 34L91 21${mouth(38.5, 66)}M30 94V84M47 94V84M18 62l-8-1M18 66l-8 3M59 62l8-1M59 66l8 3`,
    eyes: [
      [26, 58],
      [51, 58],
    ],
  },
}
