// What happens to conversations between two.
import { fact } from './fact.ts'

/** It was deleted up to this entry, for these of the two; for both, its words and its key are gone. */
export const conversationDeleted = fact<{
  roomId: number
  entryId: number
  userIds: readonly number[]
  forBoth: boolean
}>()('ConversationDeleted')
/** One began, or what may be done in it changed; told to those of the two who may know. */
export const conversationChanged = fact<{ roomId: number; tell: readonly number[] }>()('ConversationChanged')
