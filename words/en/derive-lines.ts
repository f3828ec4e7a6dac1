// Walking from wall to wall by chance, the door of the day, and how to draw again what was drawn.
export const deriveLines = {
  place: 'Dérive',
  lead: 'Walk from wall to wall and let chance choose the way. No wall is nearer because it is looked at more.',
  loading: 'Looking…',
  today: 'The door of the day',
  drawn: 'How it was drawn',
  todayMeans:
    'The door is the same for everybody until midnight in UTC, unless its owner closes it or another opens that comes before it.',
  ownDoor: 'It is yours.',
  walkTitle: 'A walk of your own',
  begin: 'Begin a walk',
  beginMeans: 'It leads from door to door until all have been opened, in an order that a new seed makes.',
  empty: 'No door is open yet.',
  emptyMeans: 'A wall becomes a door when it is for everyone and something stands on it. Yours could be the first.',
  emptyAct: 'Build your wall',
  strip: 'Your walk',
  on: 'On',
  back: 'Back',
  stop: 'Stop',
  diceOf: (seed: string) => `The dice of this walk: ${seed}`,
  keys: { on: 'On to the next door', back: 'Back to the door before' },
  ended: 'That was the last door.',
  again: 'Another walk',
  map: {
    title: 'The neighbourhood today',
    means:
      'All open doors side by side, in the order of today’s seed: whoever lives next to whom was drawn, not earned. From each of them the walk leads on to the next.',
    more: 'Further along',
    end: 'Here the street ends.',
  },
  dice: {
    name: 'The dice',
    lead: 'Chance in this house can be checked. This is what was drawn, and how to draw it again.',
    seed: 'Seed',
    set: 'Set',
    setMeans:
      'A SHA-256 over the names of all open doors. Whoever mutes and blocks nobody, and is blocked by nobody, has the same.',
    names: 'The names in the set',
    showNames: 'Show the set',
    copyNames: 'Copy the names',
    setHow: 'With these names in the file names.txt, this gives the set:',
    orderHow: 'And this the order, the first door at the top:',
    /** Read from the names; the tests type it. */
    setCommand: `tr A-Z a-z | LC_ALL=C sort | awk 'NR>1{printf "\\n"}{printf "%s",$0}' | sha256sum`,
    orderCommand: (seed: string) =>
      `tr A-Z a-z | while read -r n; do echo "$(printf '%s %s' ${seed} "$n" | sha256sum | cut -c1-64) $n"; done | sort`,
    typed: (command: string) => `cat names.txt | ${command}`,
  },
} as const
