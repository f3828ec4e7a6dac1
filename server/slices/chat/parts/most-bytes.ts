// How many bytes a message can take at most, by a look at its row.
import type { Entry } from '#bedrock/log/entry'

/** Keys, numbers, times. */
const frame = 1_024
/** As JSON no code unit takes more: `\u0000`. */
const perUnit = 6

/** Never less than `viewMessage` takes as JSON; no bound where something stands beside the words or is stuck on them. */
export const mostBytes = ({ body, author_name, client_id, beside, stuck }: Entry): number =>
  beside !== null || stuck !== null
    ? Number.POSITIVE_INFINITY
    : frame + perUnit * [body, author_name, client_id].reduce((sum, text) => sum + (text?.length ?? 0), 0)
