// What a cat holds of somebody, told to that person alone.

/** `whom`: the cat that it was done with, or “it” for the one that remembers. */
type Said = (whom: string) => string

interface Told {
  /** The person did it. */
  readonly doer: Said
  /** It was done to them, or to what is theirs. */
  readonly other: Said
}

const both = (doer: string, other = doer): Told => ({ doer: () => doer, other: () => other })
const withCat = (said: Said): Told => ({ doer: said, other: said })

/** By the verb of a memory. */
const happened: Readonly<Record<string, Told>> = {
  'server.started': both('The house was started.'),
  'server.error': both('The house failed at something.'),
  'server.slow': both('The house was slow.'),
  'query.slow': both('The house was slow to look something up.'),
  'check.failed': both('A check of the house failed.'),
  'migration.run': both('The house was rebuilt inside.'),
  'backup.done': both('A copy of the house was made.'),
  'backup.failed': both('A copy of the house failed.'),
  'page.lost': both('You looked for a page that is not there.'),
  'limit.hit': both('You were asked to slow down.'),
  'report.resolved': both('A report was settled.'),
  'person.banned': both('You shut somebody out.', 'You were shut out.'),
  'person.registered': both('You moved in.'),
  'session.opened': both('You came in.'),
  'session.closed': both('You went home.'),
  'session.failed': both('Your key did not fit.'),
  'cat.chosen': both('You chose which cat you are.'),
  'message.posted': both('You said something.', 'Somebody spoke to you.'),
  'message.edited': both('You changed what you had said.'),
  'message.deleted': both('You took back what you had said.'),
  'message.burst': both('You were in a loud hour.'),
  'room.silent': both('It was quiet for long.'),
  'room.created': both('You opened a room.'),
  'room.joined': both('You came into a room.'),
  'room.left': both('You left a room.'),
  'wall.redecorated': both('You did your wall anew.'),
  'theme.changed': both('You gave your wall another look.'),
  'anthem.changed': both('You chose what plays for you.'),
  'intro.recorded': both('You let your voice be heard.'),
  'journal.posted': both('You published a page of your journal.'),
  'sticker.placed': both('You left a sticker on a wall.', 'Somebody left a sticker on your wall.'),
  'sticker.removed': both('You took a sticker down.', 'A sticker came off your wall.'),
  'guestbook.signed': both('You signed a guestbook.', 'Somebody signed your guestbook.'),
  'sketch.published': both('You published a sketch.'),
  'sketch.remixed': both('You remixed a sketch.', 'Somebody remixed a sketch of yours.'),
  'sketch.crashed': both('A sketch of yours stopped with an error.'),
  'song.published': both('You published a song.'),
  'song.remixed': both('You remixed a song.', 'Somebody remixed a song of yours.'),
  'song.played': both('You played a song.', 'A song of yours was played.'),
  'follow.added': both('You began to follow somebody.', 'Somebody began to follow you.'),
  'follow.removed': both('You stopped following somebody.', 'Somebody stopped following you.'),
  anniversary: both('It was a year since you moved in.'),
  'cat.petted': withCat((whom) => `You stroked ${whom}.`),
  'cat.fed': withCat((whom) => `You gave ${whom} supper.`),
  'cat.poked': withCat((whom) => `You poked ${whom}.`),
  'cat.pestered': withCat((whom) => `You did not leave ${whom} alone.`),
  'cat.called': withCat((whom) => `You called ${whom} by name.`),
  'cat.blinked': withCat((whom) => `You blinked slowly at ${whom}.`),
  'cat.gifted': withCat((whom) => `You gave ${whom} a place on your wall.`),
  'cat.played': withCat((whom) => `You played with ${whom}.`),
}

/** By the name of a belief, behind “that”. */
const believed: Readonly<Record<string, string>> = {
  'makes things': 'you make things',
  'brings songs': 'you bring songs',
  'talks here': 'you like to talk here',
  'comes at night': 'you come at night',
  'comes by day': 'you come by day',
  'breaks things': 'things break when you are about',
  'is good to cats': 'you are good to cats',
  'is rough with cats': 'you are rough with cats',
  'visits others': 'you visit others',
  'befriends people': 'you make friends',
}

export const catMemoryLines = {
  title: 'Your file',
  lead: 'Here is all that the cats hold of you, and where they have it from. Nobody else sees this page.',
  from: 'It comes from what you did in the open: in rooms for everyone, on walls for everyone, and with the cats themselves. What you say between two or behind closed doors never reaches them, and no word that you wrote is kept.',
  loading: 'Asking the cats…',
  nothing: 'The cats hold nothing of you yet.',
  happened,
  /** For a verb without a sentence of its own. */
  something: 'Something happened.',
  believed,
  standing: (cat: string, relation: string, known: string, trust: string, fear: string) =>
    `${cat} ${relation}. It ${known}, ${trust}, and ${fear}.`,
  /** By how well it knows one, from hardly to well. */
  known: ['has hardly seen you', 'has seen you about', 'knows you by now', 'knows you well'],
  trust: ['does not count on you', 'has yet to see whether it can count on you', 'counts on you'],
  fear: ['is not afraid of you', 'is a little afraid of you', 'is afraid of you'],
  /** Before the word that its faction has for how one stands with it. */
  inItsWords: (kind: string) => `Among ${kind} that is`,
  /** Before what the other cats are told. */
  onTheStreet: 'To the other cats it says',
  it: 'it',
  someCat: 'a cat',
  quoted: (words: string) => `“${words}”`,
  /** By how sure it is. */
  believes: [
    (what: string) => `It wonders whether ${what}.`,
    (what: string) => `It thinks that ${what}.`,
    (what: string) => `It is sure that ${what}.`,
  ],
  storyGone: 'It feels much about you, and no longer knows why.',
  noMemories: 'No single day stands out to it.',
  itSaw: 'it was there',
  told: [(cat: string) => `told by ${cat}`, (cat: string) => `told by ${cat}, who had it from another`],
  doubts: 'it has doubts',
  fades: 'fading',
  stays: 'does not fade',
  forget: 'Forget it',
  forgetThis: (what: string, cat: string) => `Forget it: ${cat}, ${what}`,
  forgot: (cat: string) => `${cat} has forgotten it.`,
  memoriesOf: (cat: string) => `What ${cat} remembers`,
  nobody: {
    title: 'To be nobody to the cats',
    what: 'They forget you, all of them, at once. From then on nothing that you do reaches them: they neither name you nor answer you in rooms, and pass no story of you on. You see and stroke them as before. What is forgotten does not come back.',
    act: 'Be nobody to the cats',
    done: 'The cats have forgotten you.',
    is: 'You are nobody to the cats. They hold nothing of you, and nothing reaches them.',
    back: 'You can come back whenever you like, as a stranger.',
    come: 'Let them know you again',
    came: 'The cats may know you again. They begin with nothing.',
    keep: 'Stay as you are',
  },
  setting: {
    name: 'What the cats know of you',
    hint: 'Read it, let them forget one thing or all of it, or be nobody to them.',
    open: 'Open it',
  },
} as const
