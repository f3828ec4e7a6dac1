// One emoji, read from its line of the table, and with a tone of skin.

export interface Emoji {
  readonly sign: string
  /** Unicode's group, 0 to 9; 2 is not there. */
  readonly group: number
  /** What may stand between two colons for it; the first is the usual one. */
  readonly names: readonly string[]
  readonly label: string
  readonly tags: readonly string[]
  readonly takesTone: boolean
}

/** 0 is the yellow one; 1 to 5 from light to dark. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5

/** Every tone. */
export const tones: readonly Tone[] = [0, 1, 2, 3, 4, 5]

const lightest = 0x1f3fb

/** Reads all lines. */
export const readEmoji = (lines: string): readonly Emoji[] =>
  lines.split('\n').map((line) => {
    const [sign = '', group = '0', names = '', label = '', tags = '', tone = ''] = line.split('\t')
    return {
      sign,
      group: Number(group),
      names: names.split(' '),
      label,
      tags: tags === '' ? [] : tags.split(' '),
      takesTone: tone === '1',
    }
  })

/** The sign in a tone, where it takes one: the tone stands after the first sign, in the place of its variation selector. */
export function toned(emoji: Pick<Emoji, 'sign' | 'takesTone'> | undefined, tone: Tone): string {
  if (!emoji) return ''
  if (tone === 0 || !emoji.takesTone) return emoji.sign
  const [first = '', ...rest] = emoji.sign.replace(/^(.)\ufe0f/u, '$1')
  return first + String.fromCodePoint(lightest + tone - 1) + rest.join('')
}
