// What happens to the house as a whole.
import { fact } from './fact.ts'

export const houseChanged = fact<{ keys: readonly string[]; by: number | null }>()('HouseChanged', {
  pointer: ({ keys }) => ({ keys }),
})
export const wordFiltersChanged = fact<{ by: number }>()('WordFiltersChanged', { pointer: () => ({}), sure: true })
