// What happens to the house as a whole.
import { fact } from './fact.ts'

export const houseChanged = fact<{ keys: readonly string[]; by: number | null }>()('HouseChanged')
