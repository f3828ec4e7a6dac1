// Which of the twelve cats somebody is.
import type { CatName } from '#contract/house'
import type { PersonPresence } from '#contract/presence'
import { catById } from './by-id.ts'

/** [PRES-2.7, PRES-2.12] The one that they chose, else the one that their id chooses. */
export const catOf = ({ id, cat }: Pick<PersonPresence, 'id' | 'cat'>): CatName => cat ?? catById(id)
