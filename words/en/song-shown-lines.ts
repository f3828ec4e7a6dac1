// Songs where they are met and not made: their card, their page, and what changed in a revision.
const few = (count: number, one: string, many: string): string => (count === 1 ? `one ${one}` : `${count} ${many}`)
const notes = (count: number): string => few(count, 'note', 'notes')

interface Notes {
  readonly more: number
  readonly fewer: number
  readonly other: number
}
const noteWords = ({ more, fewer, other }: Notes): string =>
  [
    ...(more > 0 ? [`${notes(more)} more`] : []),
    ...(fewer > 0 ? [`${notes(fewer)} taken away`] : []),
    ...(other > 0 ? [`${notes(other)} played otherwise`] : []),
  ].join(', ')

export const songShownLines = {
  play: 'Play',
  pause: 'Pause',
  revisionWhat: 'Which published version of it this is. Its maker can publish later ones.',
  score: (title: string) => `The notes of ${title}`,
  page: {
    unread: 'This house cannot read the song. A newer one may have written it: its maker can export it there again.',
    tempo: (bpm: number) => `${bpm} beats a minute`,
    tracks: (count: number) => few(count, 'track', 'tracks'),
    asText: 'Its notes as text',
    moment: (clock: string) => `Copy the address of ${clock}`,
    momentCopied: (clock: string) => `The address that begins at ${clock} is copied.`,
    notCopied: 'It could not be copied here. Copy the address of this page and add the moment, as in ?t=1:23.',
  },
  files: {
    title: 'Take it with you',
    means: 'What you may do with it outside of this house says its licence.',
    wav: 'Sound file (WAV)',
    midi: 'Notes (MIDI)',
    json: 'The song itself (JSON)',
    wavMeans: 'The sound file holds the song once through, and what rings on after that.',
    jsonMeans: 'MIDI opens in other programs. JSON holds all of it, and comes back into the studio.',
    rendering: 'Making the sound file',
    progress: (share: number) => `${Math.round(share * 100)} of 100`,
    cancel: 'Stop making it',
    done: (name: string, length: string) =>
      `${name} is made and on its way to your downloads. It lasts ${length}, what rings on included.`,
    tooLong: 'It lasts more than fifteen minutes, so no sound file is made of it. Take its notes instead.',
    failed: 'The sound file could not be made. Try again; if that fails too, take its notes instead.',
    noMidi: 'Played through once it has more notes than other programs open. Take the song itself instead.',
  },
  changed: {
    same: 'Nothing that is heard is different.',
    unread: 'One of the two cannot be read, so they cannot be compared.',
    tempo: (from: number, to: number) => `Tempo: ${to} beats a minute instead of ${from}`,
    lasts: (from: string, to: string) => `It lasts ${to} instead of ${from}`,
    swing: (more: boolean) => (more ? 'It swings more' : 'It swings less'),
    scale: 'Key or scale is another one',
    metre: 'The metre is another one',
    chance: 'What is left to chance falls otherwise',
    added: (track: string) => `New: ${track}`,
    removed: (track: string) => `Gone: ${track}`,
    instrument: (track: string, instrument: string) => `${track} is played by ${instrument}`,
    sound: (track: string) => `${track} sounds otherwise`,
    order: 'The tracks stand in another order',
    patterns: (more: number) =>
      more > 0 ? `${few(more, 'pattern', 'patterns')} more` : `${few(-more, 'pattern', 'patterns')} fewer`,
    lane: 'Its parts follow each other otherwise',
    effects: 'Room, echo or loudness are set otherwise',
    notes: (track: string, changed: Notes) => `${track}: ${noteWords(changed)}`,
  },
} as const
