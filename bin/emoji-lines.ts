// The table of emoji that the client fetches when somebody looks for one, made from Unicode's data when it is built.
import data from 'emojibase-data/en/data.json' with { type: 'json' }
import others from 'emojibase-data/en/shortcodes/emojibase.json' with { type: 'json' }
import github from 'emojibase-data/en/shortcodes/github.json' with { type: 'json' }
import type { Plugin } from 'vite'

/** Newer ones are empty boxes on too many screens. */
const newest = 15.1
/** Parts of which others are made. */
const components = 2
const tones = [0x1f3fb, 0x1f3fc, 0x1f3fd, 0x1f3fe, 0x1f3ff] as const

type Found = (typeof data)[number]
type Names = Readonly<Record<string, string | readonly string[]>>

const names: readonly Names[] = [github, others]

/** A line each, in Unicode's order: the sign, its group, its names, what it is, its tags, and 1 where it takes a tone of skin; parted by tabs. */
export const emojiLines = (): string =>
  data
    .filter(({ group, version }) => group !== undefined && group !== components && version <= newest)
    .map((one) => [one.emoji, one.group, namesOf(one), one.label, one.tags?.join(' ') ?? '', takesTone(one) ? 1 : ''])
    .map((row) => row.join('\t'))
    .join('\n')

const namesOf = ({ hexcode, label }: Found): string =>
  [names.find((of) => of[hexcode])?.[hexcode] ?? label.replace(/[^a-z0-9]+/g, '_')].flat().join(' ')

/** Whether the tone after the first sign makes each of its five; where two people have a tone each, it does not. */
const takesTone = ({ emoji, skins = [] }: Found): boolean =>
  tones.every((tone, at) => {
    const [first = '', ...rest] = emoji.replace(/^(.)\ufe0f/u, '$1')
    return skins.some(
      (skin) => skin.tone === at + 1 && skin.emoji === first + String.fromCodePoint(tone) + rest.join(''),
    )
  })

const name = 'virtual:emoji-lines'

/** Gives the client the table as a module of its own. */
export const emojiModule = (): Plugin => ({
  name: 'emoji-lines',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(emojiLines())}` : null),
})
