// Whoever is there learns that the emoji of the house are different.
import { everywhere } from '#bedrock/bus'
import { emojiPush } from '#contract/emoji'
import { houseEmojiChanged } from '#events/emoji'
import type { AppContext } from '#server/context'

export const reactions = [everywhere(houseEmojiChanged, (ctx: AppContext) => ctx.realtime.toAll(emojiPush.event, {}))]
