// What those whom one follows made, by time.
const list = (things: readonly string[]): string => new Intl.ListFormat('en-GB').format(things)

export const signal = {
  place: 'Signal stream',
  plain: 'feed',
  lead: 'What those whom you follow write, build and open. The newest first, and nothing else decides.',
  loading: 'Looking…',
  /** What follows the name. */
  did: {
    entry: 'wrote in their journal',
    sketch: 'hung something in the gallery',
    page: 'wrote on their home pages',
    room: (room: string) => `opened #${room}`,
    wall: (picture: boolean, sound: boolean, other: boolean) => {
      const things = [...(picture ? ['pictures'] : []), ...(sound ? ['sounds'] : [])]
      return `put ${things.length === 0 ? 'something new' : list(other ? [...things, 'more'] : things)} on their wall`
    },
  },
  today: 'Today',
  yesterday: 'Yesterday',
  more: 'Earlier',
  end: 'That is all there is.',
  empty: 'It is quiet here. What somebody whom you follow writes, builds or opens will stand here.',
  emptyAct: 'Find somebody to follow',
  fromPeople: 'See what those whom you follow made',
} as const
