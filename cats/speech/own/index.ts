// What some cats say besides their faction’s lines.
import type { CatName } from '../cast.ts'
import type { OwnLines } from '../line-table.types.ts'
import { ashLines } from './ash.ts'
import { beansLines } from './beans.ts'
import { glitchLines } from './glitch.ts'
import { nullLines } from './null.ts'

/** By cat. */
export const ownLines: readonly (readonly [CatName, OwnLines])[] = [
  ['null', nullLines],
  ['beans', beansLines],
  ['glitch', glitchLines],
  ['ash', ashLines],
]
