// How the words of a button are broken into lines, and how large they are drawn.
import { lineWidth } from './pixel-letters.ts'

/** As large as the room lets them be, in at most four lines; what does not fit is cut. */
export function buttonLines(text: string, room: number): { readonly lines: readonly string[]; readonly scale: 1 | 2 } {
  const large = broken(text, Math.floor(room / 2))
  if (large.length <= 2 && large.every((line) => lineWidth(line) * 2 <= room)) return { lines: large, scale: 2 }
  return { lines: broken(text, room).slice(0, 4), scale: 1 }
}

/** Between words where that is possible. */
function broken(text: string, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && lineWidth(`${line} ${word}`) <= room) line = `${line} ${word}`
    else {
      if (line !== '') lines.push(line)
      line = word
    }
    while (lineWidth(line) > room && line.length > 1) {
      const fits = longestWithin(line, room)
      lines.push(line.slice(0, fits))
      line = line.slice(fits)
    }
  }
  return line === '' ? lines : [...lines, line]
}

function longestWithin(line: string, room: number): number {
  let length = 1
  while (length < line.length && lineWidth(line.slice(0, length + 1)) <= room) length += 1
  return length
}
