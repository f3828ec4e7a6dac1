// Jams: one song that the people of a room make together, in words.
const named = (names: readonly string[], others: number): string => {
  if (names.length === 0) return 'nobody'
  const rest = others > 0 ? [...names, others === 1 ? 'one more' : `${others} more`] : names
  return rest.length === 1 ? (rest[0] ?? '') : `${rest.slice(0, -1).join(', ')} and ${rest.at(-1)}`
}

export const jamsLines = {
  plate: 'Jam',
  back: (room: string) => `Back to #${room}`,
  /** In the tools of a room. */
  act: { begin: 'Begin a jam', join: 'Go to the jam' },
  note: {
    label: 'Jam in this room',
    runs: (names: readonly string[], others: number, playing: boolean) =>
      names.length === 0
        ? `A jam ${playing ? 'plays' : 'waits'} here, and nobody is at it.`
        : `${named(names, others)} ${names.length + others === 1 ? 'is' : 'are'} making a song here${playing ? ', and it plays' : ''}.`,
    join: 'Join',
  },
  begin: {
    lead: (room: string) =>
      `One song for everybody in #${room}: each edit is everybody’s, all hear the same step, and whoever comes late hears the same bar.`,
    blank: 'Begin with a blank song',
    own: 'Or begin with a copy of one of your songs',
    with: (title: string) => `Begin with a copy of ${title}`,
    take: 'Begin',
    from: 'Begin with this song',
    fromWhat: 'It is copied into the jam; the song itself stays as it is.',
    readOnly: (room: string) => `No jam runs in #${room}. Whoever may write there may begin one.`,
    more: 'More of your songs',
    none: 'You have made no song yet.',
  },
  page: {
    opening: 'Opening the jam',
    ended: 'The jam has ended.',
    away: 'No line to the house. What you do waits here for a minute.',
    nothing: 'You hear nothing yet.',
    readOnlySilent: 'You hear nothing yet. Whoever may write in the room may change this.',
    readOnly: 'You see and hear this. Whoever may write in the room may change it.',
    everybody: 'Everybody here hears what you do.',
    gaveWay: (room: string) =>
      `The jam in #${room} goes on, silent here. You hear it again when you end what plays now, or when that is over.`,
    silentHere: 'It goes on, silent here while something else plays.',
    back: 'Hear the jam again',
    joinIn: 'Join in and listen',
    silence: 'Silence here',
    silenceShort: 'Silence',
    silent: 'It plays on for the others.',
    noSound: 'This browser lets no sound out. Reload the page, or try another browser.',
    playThis: (letter: string) => `Play ${letter} for all`,
  },
  people: {
    label: 'Who is in the jam',
  },
  menu: {
    label: 'Jam',
    keep: 'Keep as my song',
    reset: 'Begin anew',
    end: 'End the jam',
  },
  keep: {
    title: 'Keep it as your song',
    what: 'A copy of what stands here now becomes a song of yours. The jam goes on.',
    called: 'What it is called',
    act: 'Keep it',
    done: 'It is among your songs.',
    open: 'Open it',
  },
  reset: {
    title: 'Begin anew?',
    what: 'A blank song takes the place of this one, for everybody, and nothing of it stays.',
    act: 'Begin anew',
    not: 'Keep what there is',
  },
  end: {
    title: 'End the jam?',
    what: 'It ends for everybody, and its song with it. Keep it as your song first if you want it.',
    act: 'End it',
    not: 'Let it run',
  },
  /** Why something that one did came to nothing. */
  refusals: {
    late: 'The line was away for more than a minute, so what waited was dropped. The song is as the others have it.',
    leftOut: (count: number) =>
      count === 1
        ? 'One change no longer fitted what the others did, and was left out.'
        : `${count} changes no longer fitted what the others did, and were left out.`,
  },
} as const
