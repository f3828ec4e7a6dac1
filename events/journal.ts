// What happens to journals. Never what they say: who is told looks for themselves.
import { fact } from './fact.ts'

/** An entry that is published says something from now on, or something else. */
export const journalWritten = fact<{ entryId: number }>()('JournalWritten')
