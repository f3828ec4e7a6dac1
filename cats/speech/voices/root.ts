// root: orders without softeners, now and then with a seal below.
import { oneOf } from './sentences.ts'
import type { Voice } from './voice.types.ts'

const seals = ['By order.', 'That is all.', 'Carry on.', 'As written.', 'Noted.', 'So it stands.'] as const

/** No please and no perhaps; a seal the more often the more it rules. */
export const rootVoice: Voice = (text, { mood, draw }) => {
  const plain = text.replace(/\b(please|perhaps|maybe),? /gi, '')
  return plain.length < 100 && draw('seal') < 0.1 + 0.12 * mood.d
    ? `${plain} ${oneOf(seals, draw('which seal'))}`
    : plain
}
