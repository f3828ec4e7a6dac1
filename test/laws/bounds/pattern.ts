// Reads the patterns of the contract far enough to know their shortest and longest text. Anything else it meets it does not know, and says so.

export interface PatternBounds {
  readonly shortest: string
  readonly longest: string
}

interface Part {
  readonly shortest: string
  /** Null where there is no longest. */
  readonly longest: string | null
}

/** The shortest and longest text that the pattern takes; null where it is not anchored or takes texts of any length. */
export function patternBounds(pattern: string): PatternBounds | null {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return null
  const reader = { text: pattern.slice(1, -1), at: 0 }
  const { shortest, longest } = alternatives(reader)
  if (reader.at < reader.text.length) throw new Error(`Cannot read the pattern ${pattern} from ${reader.at} on`)
  return longest === null ? null : { shortest, longest }
}

interface Reader {
  readonly text: string
  at: number
}

function alternatives(reader: Reader): Part {
  let found = sequence(reader)
  while (reader.text[reader.at] === '|') {
    reader.at++
    const other = sequence(reader)
    found = {
      shortest: other.shortest.length < found.shortest.length ? other.shortest : found.shortest,
      longest:
        other.longest === null || found.longest === null
          ? null
          : other.longest.length > found.longest.length
            ? other.longest
            : found.longest,
    }
  }
  return found
}

function sequence(reader: Reader): Part {
  let shortest = ''
  let longest: string | null = ''
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    const part = atom(reader)
    const [least, most] = times(reader)
    shortest += part.shortest.repeat(least)
    longest = longest === null || part.longest === null || most === null ? null : longest + part.longest.repeat(most)
  }
  return { shortest, longest }
}

function atom(reader: Reader): Part {
  const one = (text: string, sample: string): Part => {
    reader.at += text.length
    return { shortest: sample, longest: sample }
  }
  const rest = reader.text.slice(reader.at)
  if (rest.startsWith('(')) {
    reader.at++
    const inside = alternatives(reader)
    reader.at++
    return inside
  }
  // Of those that say what must not stand there, an x is never one.
  const otherThan = /^\[\^[^\]]*\]/.exec(rest)
  if (otherThan) return one(otherThan[0], 'x')
  const charClass = /^\[([^\]^])[^\]]*\]/.exec(rest)
  if (charClass?.[1]) return one(charClass[0], charClass[1])
  // A one, because it stands in months and days as well.
  if (rest.startsWith('\\d')) return one('\\d', '1')
  if (/^\\[.\-/]/.test(rest)) return one(rest.slice(0, 2), rest.charAt(1))
  if (/^[\w:,.#/@-]/.test(rest) && rest[0] !== '.') return one(rest.charAt(0), rest.charAt(0))
  throw new Error(`Cannot read the pattern at ${rest}`)
}

/** How often the atom before stands; no upper number where any. */
function times(reader: Reader): [number, number | null] {
  const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(reader.text.slice(reader.at))
  if (!found) return [1, 1]
  reader.at += found[0].length
  const [sign, least = '0', comma, most = ''] = found
  if (sign === '*' || sign === '+') return [sign === '*' ? 0 : 1, null]
  if (sign === '?') return [0, 1]
  return [Number(least), comma === undefined ? Number(least) : most === '' ? null : Number(most)]
}
