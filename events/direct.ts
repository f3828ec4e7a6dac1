// What happens to conversations between two.
import { fact } from './fact.ts'

/** One began, or what may be done in it changed; told to those of the two who may know. */
export const conversationChanged = fact<{ roomId: number; tell: readonly number[] }>()('ConversationChanged')
