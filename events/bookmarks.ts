// What people keep for themselves.
import { fact } from './fact.ts'

export const bookmarkChanged = fact<{ userId: number; messageId: number; kept: boolean }>()('BookmarkChanged')
