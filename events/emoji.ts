// What happens to the emoji of the house.
import { fact } from './fact.ts'

/** Something of them is different; `what` names it for those who look at who did what. */
export const houseEmojiChanged = fact<{ by: number; act: 'add' | 'change' | 'remove'; what: string }>()(
  'HouseEmojiChanged',
  { pointer: () => ({}) },
)
