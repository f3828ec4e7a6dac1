// Whether a message names everybody in its room.
import { sizes } from '#contract/limits'
import { mentionsIn } from '#views/mentions'

/** [CHAT-3.20] As its readers see it, so never in code. */
export const namesRoom = (content: string): boolean => mentionsIn(content, sizes.mentionsPerMessage).includes('room')
