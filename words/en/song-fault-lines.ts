// Faults of songs and of files of songs: what is wrong, what it means and what to do.
interface Fault {
  readonly code: string
  /** Where it stands: `patterns[0].cells.kick[3].note`. */
  readonly path: string
  readonly value: string | number | boolean | null
  readonly least?: number
  readonly most?: number
}

const between = ({ least, most }: Fault): string =>
  least === undefined ? `at most ${most}` : most === undefined ? `at least ${least}` : `from ${least} to ${most}`

const sentences: Readonly<Record<string, (fault: Fault) => string>> = {
  json: () =>
    'The file is no song: it cannot be read as JSON, and is no MIDI file either. Choose one that ends in .json or .mid.',
  object: ({ path }) =>
    path === ''
      ? 'The file holds no song of this house. Choose one that was exported here.'
      : `At ${path} something else stands than a song has there. Mend it in the file, or export the song again.`,
  list: ({ path }) => `At ${path} there should be a list. Mend it in the file, or export the song again.`,
  version: ({ value }) =>
    `The song was written by a newer studio (version ${value}). Update this house, or export it there as MIDI.`,
  missing: ({ path }) => `At ${path} something is missing. Export the song again, or add it in the file.`,
  number: ({ path, value }) => `At ${path} stands ${value}, which is no number. Put one there.`,
  whole: ({ path, value }) => `At ${path} stands ${value}; it has to be a whole number.`,
  range: (fault) => `At ${fault.path} stands ${fault.value}; it has to be ${between(fault)}.`,
  flag: ({ path, value }) => `At ${path} stands ${value}; it has to be true or false.`,
  choice: ({ path, value }) => `At ${path} stands ${value}, which this studio does not know.`,
  name: ({ path, most }) => `The name at ${path} is empty, too long or cannot be seen. Give it up to ${most} letters.`,
  id: ({ path, value }) => `At ${path} stands ${value}; an id is one to eight small letters and digits.`,
  twice: ({ path, value }) => `At ${path} stands ${value}, which is there already. Take one of them away.`,
  many: ({ path, value, most }) => `At ${path} there are ${value}; a song has at most ${most}. Take some away.`,
  track: ({ path, value }) => `At ${path} stands ${value}, and there is no such track. Add it, or take the notes away.`,
  pattern: ({ path, value }) => `At ${path} stands pattern ${value}, which is not there. Add it, or name another.`,
  last: () => 'It is the last of its kind, and a song needs one.',
  midi: () => 'The MIDI file is broken where it should say what it holds. Export it again from where it comes from.',
  'midi-format': () => 'The MIDI file holds several songs at once. Export the one you mean as a file of its own.',
  'midi-time': () => 'The MIDI file counts frames of film instead of beats. Export it again with beats.',
  'midi-empty': () => 'There is no note in the MIDI file. Choose another.',
  bytes: ({ most }) =>
    `The song is larger than ${Math.round((most ?? 0) / 1_024)} KiB. Take notes or patterns away, and try again.`,
}

const parts: Readonly<Record<string, (count: number) => string>> = {
  tempos: () => 'changes of tempo',
  metres: () => 'changes of metre',
  tracks: (count) => `${count} ${count === 1 ? 'track' : 'tracks'} with few notes`,
  bars: (count) => `${count} ${count === 1 ? 'bar' : 'bars'} at the end`,
  notes: (count) => `${count} ${count === 1 ? 'note' : 'notes'} on top of others`,
  long: (count) => `the ends of ${count} very long notes`,
  broken: () => 'what came after a broken place of the file',
}

/** What of a file is not in the song that was made of it; empty where all is. */
export const songLeftLines = (left: readonly { readonly what: string; readonly count: number }[]): string => {
  const said = left.map(({ what, count }) => parts[what]?.(count) ?? what)
  return said.length === 0 ? '' : `Not all of it fits a song. Left out: ${said.join(', ')}.`
}

/** One sentence or two for any fault. */
export const songFaultLines = (found: Fault): string =>
  sentences[found.code]?.(found) ?? 'The file cannot be read as a song. Choose another, or export it again.'
