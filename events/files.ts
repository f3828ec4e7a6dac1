// What happens to files.
import { fact } from './fact.ts'

/** Files of an erased account are gone; `pieces` are the names of their bytes. */
export const filesErased = fact<{ pieces: readonly string[] }>()('FilesErased')
