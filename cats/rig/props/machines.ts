// Things that have a cable.
import type { Prop } from './prop.types.ts'

export const machines = {
  /** It fits nowhere. */
  plug: {
    pieces: [
      ['white', 'M6 50H34V80H6Z'],
      ['violet', 'M40 74H58V90H40Z'],
      ['slate', 'M44 66H47V74H44ZM51 66H54V74H51Z'],
      ['slate', 'M51 66H54V74H51Z'],
    ],
    lines: 'M49 90C49 98 62 92 64 94M13 60L18 65M18 60L13 65M27 60V66M20 73V75',
    black: 'M44 66H47V74H44Z',
  },
  /** Bitten through. */
  cable: {
    pieces: [
      ['slate', 'M-4 82C8 78 12 90 24 84L26 89C14 96 8 84 -4 88Z'],
      ['slate', 'M68 82C56 78 52 90 40 84L38 89C50 96 56 84 68 88Z'],
      ['sun', 'M33 56L24 72H31L28 82L40 66H33Z'],
    ],
    lines: 'M24 84L28 81M25 88L30 88M40 84L36 81M39 88L34 88M16 64L21 68M48 64L43 68M20 54L25 60M46 54L40 60',
  },
  /** It should not burn. */
  rack: {
    pieces: [
      [
        'orange',
        'M10 42C4 30 12 24 14 14C20 20 20 26 22 30C24 22 30 16 30 6C40 16 38 24 40 30C44 28 44 22 44 18C52 26 58 34 52 42Z',
      ],
      ['sun', 'M20 42C18 34 24 32 26 26C32 30 32 34 34 36C36 34 36 32 38 30C44 36 42 40 42 42Z'],
      ['slate', 'M8 40H56V94H8Z'],
      ['chalk', 'M13 46H51V56H13Z'],
      ['chalk', 'M13 61H51V71H13Z'],
      ['chalk', 'M13 76H51V86H13Z'],
    ],
    lines: 'M18 51H30M18 66H30M18 81H30M40 51h1M46 51h1M40 66h1M46 66h1M40 81h1M46 81h1',
  },
  /** The other end is elsewhere. */
  unplugged: {
    pieces: [
      ['white', 'M36 44H62V70H36Z'],
      ['coral', 'M10 80H26V92H10Z'],
      ['slate', 'M26 82H33V85H26Z'],
      ['slate', 'M26 87H33V90H26Z'],
    ],
    lines: 'M10 86C0 86 -2 78 -8 80M44 54V59M54 54V59M46 64C48 62 50 62 52 64',
  },
} as const satisfies Readonly<Record<string, Prop>>
