// What stands at doors.
import type { Prop } from './prop.types.ts'
import { round } from './round.ts'

export const doors = {
  /** Nobody knows who this is. */
  card: {
    pieces: [
      ['white', 'M4 50H58V86H4Z'],
      ['sun', 'M4 50H58V59H4Z'],
      ['chalk', 'M10 64H28V82H10Z'],
    ],
    lines: 'M34 66H52M34 73H52M34 80H45M15 70v1M23 70v1M16 77c2 -2 4 -2 6 0',
    black: 'M28 44H34V53H28Z',
  },
  /** A rope between two posts. */
  rope: {
    pieces: [
      ['coral', 'M10 58C20 78 44 78 54 58L55 65C45 85 19 85 9 65Z'],
      ['sun', 'M6 52H12V90H6Z'],
      ['sun', 'M52 52H58V90H52Z'],
      ['sun', round(9, 48, 5)],
      ['sun', round(55, 48, 5)],
      ['slate', 'M0 90H18V94H0Z'],
      ['slate', 'M46 90H64V94H46Z'],
    ],
    lines: 'M18 71l4 6M28 75l2 7M40 75l1 7',
  },
  /** Where something stood, a hole. */
  hole: {
    pieces: [['slate-dark', round(32, 88, 28, 6)]],
    black: round(32, 89, 23, 3.6),
    lines: 'M20 78l-3 -9M32 76V65M44 78l3 -9',
  },
  /** Not this way. */
  sign: {
    pieces: [
      ['slate', 'M29 66H35V94H29Z'],
      ['coral', round(32, 50, 20)],
      ['white', 'M20 46H44V54H20Z'],
    ],
  },
  /** Lines that nobody may read. */
  bars: {
    pieces: [
      ['white', 'M8 40H46L56 50V94H8Z'],
      ['chalk', 'M46 40V50H56Z'],
    ],
    black: 'M15 56H40V62H15ZM15 67H49V73H15ZM15 78H30V84H15ZM34 78H49V84H34Z',
  },
} as const satisfies Readonly<Record<string, Prop>>
