// What happens to files.
import { fact } from './fact.ts'

/** Files of an erased account, or sealed for what was deleted, are gone; `pieces` are the names of their bytes. */
export const filesErased = fact<{ pieces: readonly string[] }>()('FilesErased')
