// What a pack and its pictures are called on somebody’s disk.
import { nameMadeFit } from './name-made-fit.ts'

/** Windows keeps these for itself, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** [CHAT-3.44] The zip of a pack: of its name whatever is safe everywhere. */
export const packFileName = ({ id, name }: { readonly id: number; readonly name: string }): string =>
  `${nameMadeFit(name).replaceAll('_', '-') || `pack-${id}`}-emoji.zip`

/** [CHAT-3.44] A picture in it: the name that is typed, and the ending of what it is. */
export const pictureFileName = (name: string, type: string): string =>
  `${reserved.test(name) ? `${name}_` : name}.${type === 'image/webp' ? 'webp' : type.replace(/^.*\//, '')}`
