// The door of the direct slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { conversationKeys } from './prepare/conversation-keys.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const direct = defineSlice({ name: 'direct', owns, routes, reactions, keys: conversationKeys })
