// What a document is, as far as the ending of its name says: nobody looked into it.
import { documentLines } from '#words/document-lines'

type Kind = Exclude<keyof typeof documentLines.kinds, 'other' | 'unknown'>

const endings: Readonly<Record<Kind, string>> = {
  pdf: 'pdf',
  text: 'txt md log',
  written: 'doc docx odt rtf pages tex',
  sheet: 'xls xlsx ods csv tsv numbers',
  slides: 'ppt pptx odp key',
  book: 'epub mobi azw3',
  archive: '7z bz2 gz rar tar tgz xz zip zst',
  picture: 'ai avif bmp gif heic heif jpeg jpg png psd svg tif tiff webp xcf',
  sound: 'aac aif aiff flac m4a mid midi mp3 ogg opus wav',
  video: 'avi m4v mkv mov mp4 mpeg mpg webm',
  page: 'htm html mht mhtml xhtml',
  data: 'db json sqlite toml xml yaml yml',
  code: 'c cc cpp cs css go h hpp java kt lua php rs rb sql swift ts tsx',
  font: 'otf ttf woff woff2',
  // Whatever a press may run, on whatever device.
  program:
    'apk app appimage appref bash bat cmd com command cpl deb desktop dll dmg docm exe gadget hta inf ipa iso jar js jse lnk mjs msc msi msix pif pkg pl ps1 py reg rpm scr sh url vb vbe vbs vhd vhdx wsf xlsm',
}

const kinds = new Map(Object.entries(endings).flatMap(([kind, all]) => all.split(' ').map((each) => [each, kind])))

interface Told {
  /** What stands before the ending, and the ending with its dot; empty where there is none. */
  readonly stem: string
  readonly ending: string
  /** In words. */
  readonly kind: string
  readonly runs: boolean
}

/** [CHAT-4.9] */
export function documentKind(called: string): Told {
  const [ending = ''] = /(?<=[^.])\.[A-Za-z0-9]{1,12}$/.exec(called) ?? []
  const bare = ending.slice(1).toLowerCase()
  const kind = kinds.get(bare) as Kind | undefined // Made of this record's own names.
  const other = bare === '' ? documentLines.kinds.unknown : documentLines.kinds.other(bare)
  return {
    stem: called.slice(0, called.length - ending.length),
    ending,
    kind: kind ? documentLines.kinds[kind] : other,
    runs: kind === 'program',
  }
}

/** How large it is, in words: no digit more than one needs. */
export function sizeInWords(bytes: number): string {
  const short = (count: number): string => count.toFixed(count < 10 ? 1 : 0).replace(/\.0$/, '')
  if (bytes < 1_024) return documentLines.bytes(bytes)
  const kib = bytes / 1_024
  return kib < 1_000 ? documentLines.kib(short(kib)) : documentLines.mib(short(kib / 1_024))
}
