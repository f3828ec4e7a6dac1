// What happens to what people are told of. Never what it says: who is told looks for themselves.
import { fact } from './fact.ts'

/** New ones, each with whom it is for. */
export const noticesMade = fact<{ made: readonly { readonly id: number; readonly userId: number }[] }>()('NoticesMade')
/** What these people were told of is no longer what it was. */
export const noticesChanged = fact<{ userIds: readonly number[] }>()('NoticesChanged')
