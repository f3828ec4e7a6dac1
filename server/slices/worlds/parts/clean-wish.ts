// The texts of a wish, cleaned as the words of messages are.
import { plainLine } from '#bedrock/text/plain-line'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import type { WorldWish } from '#contract/worlds'
import { type Plain, type Value, worldBounds } from '#sketch/world-shape'

const cleanPlain = (value: Plain): Plain =>
  typeof value === 'string' ? normaliseOptionalText(value, worldBounds.textCharacters, 'value') : value

const cleanValue = (value: Value): Value =>
  typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleanPlain(part)]))
    : cleanPlain(value)

const cleanKey = (key: string | undefined): { key?: string } =>
  key === undefined ? {} : { key: plainLine(key, worldBounds.keyCharacters, 'key') }

/** [CODE-5.3] Refuses what no message could say. */
export function cleanWish(wish: WorldWish): WorldWish {
  if (wish.do === 'add') return wish
  if (wish.do === 'delete') return { ...wish, ...cleanKey(wish.key) }
  if (wish.do === 'push') return { ...wish, value: cleanValue(wish.value) }
  return { ...wish, ...cleanKey(wish.key), value: cleanValue(wish.value) }
}
