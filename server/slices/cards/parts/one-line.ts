// What a stranger's page says, as a line that can stand beside the words of the house.
import { plainLine } from '#bedrock/text/plain-line'

const controls = /[\u0000-\u001f\u007f-\u009f]/g
// The joiner stays, because emoji are made with it.
const formats = /(?!\u200D)\p{Cf}/gu

/** [WALL-3.31] What is longer ends in an ellipsis. */
export function oneLine(raw: string, maxCharacters: number): string {
  // No more is looked at than can be kept, however much was sent.
  const near = raw
    .slice(0, maxCharacters * 20)
    .toWellFormed()
    .replace(controls, ' ')
    .replace(formats, '')
  const characters = Array.from(plainLine(near, near.length * 4 + 1, 'url'))
  return characters.length <= maxCharacters
    ? characters.join('')
    : `${characters
        .slice(0, maxCharacters - 1)
        .join('')
        .trimEnd()}…`
}
