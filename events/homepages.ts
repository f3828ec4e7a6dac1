// What happens to home pages. Never what they say: who is told looks for themselves.
import { fact } from './fact.ts'

/** These files of somebody’s say something else, or are called otherwise. */
export const homepageWritten = fact<{ fileIds: readonly number[] }>()('HomepageWritten')
