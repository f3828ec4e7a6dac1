// The cats in rooms: what marks their words as theirs, why they were said, and how not to hear them.
const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const residentsLines = {
  label: 'cat',
  /** For whoever listens. */
  says: (name: string, text: string) => `${name}, a cat: ${text}`,
  typing: (names: readonly string[]) =>
    names.length === 1 ? `${names[0]}, a cat, is about to speak` : `${list(names)}, cats, are about to speak`,
  acts: (name: string) => `What can be done with what ${name} said`,
  why: 'Why did you say that?',
  silence: (name: string) => `Silence ${name}`,
  silenced: (name: string) => `You hear ${name} no longer, in any room.`,
  whySheet: {
    asked: (name: string) => `Why did you say that, ${name}?`,
    loading: (name: string) => `Asking ${name}…`,
    rule: (number: string) => `Rule ${number}`,
    facts: 'What it speaks of',
    plain: 'plain to see for everybody',
    about: 'Cats speak by rules, from what is public in this house. Nothing that people wrote goes into their lines.',
  },
  here: {
    title: 'Cats here',
    none: 'No cat is here just now.',
    unheard: 'You hear no cats: you silenced all of them in your settings.',
    quiet: (time: string) => `It is night in the house. Until ${time} cats make signs and say nothing.`,
    asleep: 'asleep',
  },
  mode: {
    legend: 'Cats in this room',
    off: 'Silent',
    rare: 'Now and then',
    normal: 'As they like',
    hint: 'They may come and go all the same. Most of what they have to say they say without words.',
    saved: {
      off: 'The cats keep silent here.',
      rare: 'The cats speak here now and then.',
      normal: 'The cats speak here as they like.',
    },
  },
  setting: {
    name: 'Cats that you do not hear',
    hint: 'What they say and do in rooms is neither sent to you nor shown, on all your devices. What they said before goes too.',
  },
  all: 'I hear no cat at all',
  some: 'Or I do not hear these:',
} as const
