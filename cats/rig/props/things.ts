// Things that cats have.
import type { Prop } from './prop.types.ts'
import { round } from './round.ts'

export const things = {
  /** A sheet that nobody can read, crumpled. */
  paper: {
    pieces: [['white', 'M12 88L6 76L14 66L12 56L26 58L36 50L42 60L56 62L52 74L58 84L46 94H20Z']],
    lines: 'M14 66L24 72L20 84M26 58L32 68L46 66M32 68L38 80L52 74M24 72L32 68M38 80L34 90',
  },
  /** The sand has run out. */
  hourglass: {
    pieces: [
      ['white', 'M16 50H48C48 62 38 66 36 71C38 76 48 80 48 92H16C16 80 26 76 28 71C26 66 16 62 16 50Z'],
      ['sun', 'M19 92C20 84 28 82 32 80C36 82 44 84 45 92Z'],
      ['orange', 'M11 45H53V51H11Z'],
      ['orange', 'M11 89H53V94H11Z'],
    ],
    lines: 'M32 71V78',
  },
  /** Two ends of one thread. */
  yarn: {
    pieces: [['coral', round(32, 74, 20)]],
    lines:
      'M15 66C26 70 40 82 42 91M20 58C32 64 46 76 50 84M28 54C38 58 48 66 52 72M14 80C24 72 38 60 46 60M20 90C28 78 40 68 51 66M46 90C52 96 60 88 64 94M18 89C10 96 4 88 0 94',
  },
  /** Larger than any door. */
  box: {
    pieces: [
      ['orange', 'M2 36H62V94H2Z'],
      ['sun', 'M26 36H38V94H26Z'],
      ['orange', 'M2 36L-6 26L24 28L30 36Z'],
      ['orange', 'M62 36L70 26L40 28L34 36Z'],
    ],
    lines: 'M44 80H56M50 72V80M46 76L50 72L54 76',
  },
  /** It has no place in the picture. */
  puzzle: {
    pieces: [
      [
        'violet',
        'M10 58H24C20 48 38 48 34 58H48V70C58 66 58 84 48 80V94H34C38 84 20 84 24 94H10V80C20 84 20 66 10 70Z',
      ],
    ],
  },
  teapot: {
    pieces: [
      ['cyan', 'M12 62C4 58 0 62 0 70C0 80 6 86 16 84L18 78C10 80 6 76 6 70C6 66 8 66 13 69Z'],
      ['cyan', 'M44 70C54 70 54 58 62 56L64 61C58 66 58 82 46 84Z'],
      ['cyan', 'M31 56C44 56 51 66 51 77C51 88 44 94 31 94C18 94 11 88 11 77C11 66 18 56 31 56Z'],
      ['sun', 'M20 58C20 52 42 52 42 58Z'],
      ['sun', round(31, 49, 4)],
    ],
    lines: 'M60 48C56 43 64 40 60 34M52 46C49 42 55 39 52 34',
  },
  clocks: {
    pieces: [
      ['sun', round(15, 58, 7)],
      ['sun', round(41, 58, 7)],
      ['coral', round(28, 74, 20)],
      ['white', round(28, 74, 14)],
      ['cyan', round(56, 84, 10)],
      ['white', round(56, 84, 6)],
    ],
    lines: 'M28 65V74L35 78M16 90L12 94M40 90L44 94M56 80V84H59M4 50L0 46M12 46V41M50 46V41M57 54L61 50',
  },
} as const satisfies Readonly<Record<string, Prop>>
