// What a zip of emoji says is in it: the list of a pack from this house or another, of Misskey’s, or of Pleroma’s.
import { type Static, Type } from 'typebox'
import { Check } from 'typebox/value'
import { refuse } from '#bedrock/refusal'

export interface Listed {
  /** Where its picture lies, beside the list. */
  readonly file: string
  readonly name: string
  readonly alt: string
}

export interface PackList {
  readonly pack: string | null
  readonly listed: readonly Listed[]
}

const own = Type.Object({
  name: Type.String(),
  emoji: Type.Array(Type.Object({ name: Type.String(), file: Type.String(), alt: Type.Optional(Type.String()) })),
})
/** By name; beside it stands what the pack says of itself. */
const pleroma = Type.Object({ files: Type.Record(Type.String(), Type.String()) })
const misskey = Type.Object({
  emojis: Type.Array(
    Type.Object({
      fileName: Type.String(),
      downloaded: Type.Optional(Type.Boolean()),
      emoji: Type.Object({
        name: Type.String(),
        category: Type.Optional(Type.Union([Type.String(), Type.Null()])),
      }),
    }),
  ),
})

/** How a zip of this house’s begins to speak of itself. */
export const format = 'neospace/emoji-pack/1'

/** What such a file is called. */
export const isPackList = (baseName: string): boolean => /^(?:pack|meta)\.json$/i.test(baseName)

/** [CHAT-3.44] The list as text. */
export const packListText = (pack: string, listed: readonly Listed[]): string =>
  `${JSON.stringify({ format, name: pack, emoji: listed.map(({ name, file, alt }) => ({ name, file, alt })) }, null, 2)}\n`

/** [CHAT-3.45] What the list says. Refuses with VALIDATION one that cannot be read. */
export function readPackList(path: string, text: string): PackList {
  const said = parsed(path, text.replace(/^\uFEFF/, ''))
  if (Check(own, said))
    return {
      pack: said.name,
      listed: said.emoji.map(({ name, file, alt = '' }) => ({ name, file, alt })),
    }
  if (Check(misskey, said)) return { pack: onlyCategory(said), listed: fetched(said) }
  if (Check(pleroma, said))
    return { pack: null, listed: Object.entries(said.files).map(([name, file]) => ({ name, file, alt: '' })) }
  return unreadable(path)
}

const unreadable = (path: string): never =>
  refuse('VALIDATION', `${path} in this zip is no list of emoji that is known here. Mend it, or leave it out.`)

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return unreadable(path)
  }
}

type Misskey = Static<typeof misskey>

/** What the other house could not fetch itself has no picture in the zip. */
const fetched = ({ emojis }: Misskey): Listed[] =>
  emojis.flatMap(({ fileName, downloaded, emoji }) =>
    downloaded === false ? [] : [{ file: fileName, name: emoji.name, alt: '' }],
  )

/** All of a house’s emoji come in one zip; where they are of one kind, that is what the pack is called. */
function onlyCategory({ emojis }: Misskey): string | null {
  const categories = new Set(emojis.map(({ emoji }) => emoji.category ?? ''))
  const [only = ''] = categories
  return categories.size === 1 && only !== '' ? only : null
}
