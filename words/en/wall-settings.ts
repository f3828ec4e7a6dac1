// For whom a wall is, and how it is sent round.
export const wallSettings = {
  fetching: 'Fetching what you chose',
  address: 'Its address, to send round',
  reached: {
    everyone: 'Everybody who has the address sees your wall, also without an account.',
    followers: 'Those who follow you see your wall. For everybody else there is none.',
    mutuals: 'Those you follow who follow you see your wall. For everybody else there is none.',
    me: 'Nobody but you sees your wall.',
  },
  seenBy: {
    everyone: 'Everyone sees it',
    followers: 'Followers see it',
    mutuals: 'Mutuals see it',
    me: 'Only you see it',
  },
  invite: {
    legend: 'A link to move in by',
    what: 'It shows your wall, and up to five people may move in by it within a week. It is shown this once.',
    make: 'Make such a link',
    note: 'By my wall',
    keys: 'All your keys',
  },
  audience: 'Who sees the wall',
  board: {
    legend: 'Who may leave something on it',
    what: 'Stickers, and words in your guestbook. One has to be signed in for that.',
  },
  boards: { everyone: 'Whoever sees it', mutuals: 'Mutuals', nobody: 'Nobody' },
  approve: { legend: 'You look at it first', what: 'What visitors leave is seen by others once you have let it.' },
  company: {
    legend: 'Visitors feel each other',
    what: 'Who is here at the same time, and wants it too, is felt. Nothing of it is kept or counted.',
  },
  feeds: {
    legend: 'It has feeds',
    what: 'Atom and JSON, of what is for everyone, for those who read with a feed reader.',
  },
  yes: 'Yes',
  no: 'No',
} as const
