// What a message's text must be before it is stored.
import { normaliseOptionalText, normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'

/** [CHAT-1.8] The text normalised. Refuses with VALIDATION, EMPTY or TOO_LONG. */
export const messageText = (raw: string): string => normaliseText(raw, sizes.messageCharacters)

/** [CHAT-4.1] The same for words that go with a file, which may be none. */
export const captionText = (raw: string): string => normaliseOptionalText(raw, sizes.messageCharacters)
