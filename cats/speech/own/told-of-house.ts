// What cats tell of the house itself: copies, checks, slow answers, a start. They know that it happened and no more, so there is no name and no figure in it.
import type { CatName } from '../cast.ts'
import type { Deed } from '../intents-of-deed.ts'
import type { Intent } from '../intents.ts'
import type { OwnLines } from '../line-table.types.ts'

interface Told {
  /** As which of its wishes a cat tells it. */
  readonly as: Intent
  /** Whether it passes in silence where none of those who tell of it is. */
  readonly alone: boolean
  readonly tellers: readonly (readonly [CatName, readonly string[]])[]
}

/** By what happened, who tells of it and how. */
const told: Readonly<Partial<Record<Deed, Told>>> = {
  'check.failed': {
    as: 'alarm',
    alone: true,
    tellers: [
      [
        'root',
        [
          'A check did not answer when called. [I stand beside it.|Somebody with hands, please.]',
          'One lamp on the board is out. [Post a guard.|Staff, this way. I point with my whole tail.]',
        ],
      ],
      [
        'patch',
        [
          'A part of us stopped. I heard it. [I am looking at it sideways.|It is the quiet that gives it away.]',
          'Something below has gone still. [I have put my ear on it.|Nobody knock on it.]',
        ],
      ],
      [
        'glitch',
        [
          'A check fell over downstairs. [I only watched. Closely.|Poor thing. Good sound.]',
          'The board has a red lamp. [Welcome to my side.|I know that shade.]',
        ],
      ],
    ],
  },
  'backup.done': {
    as: 'observe',
    alone: true,
    tellers: [
      [
        'ash',
        [
          'All of it was laid down once more, in [cold stone|the grey]. It will keep.',
          'There is a copy. It is [quiet|dark] where it lies. I like it there.',
        ],
      ],
      [
        'hex',
        [
          'What is in two places and [is one|fears no fire]? The house, since a moment ago.',
          'Everything has a second root now. [Sleep on that.|I checked it by touch.]',
        ],
      ],
      [
        'root',
        [
          'The copy is made and [compared|read back]. The book is shut.',
          'A second set of keys is in the wall. [I know where.|Signed, root.]',
        ],
      ],
    ],
  },
  'backup.failed': {
    as: 'alarm',
    alone: true,
    tellers: [
      [
        'patch',
        [
          'The copy did not take. [I am staying up.|I knew the shelf looked thin.]',
          'No second one of anything, for now. [Walk softly.|Staff, this is for you.]',
        ],
      ],
      [
        'root',
        [
          'The copy failed. [Somebody with hands to the cellar.|Not on my watch. And yet.] Staff, look to it.',
          'The vault would not shut. [I sit on the lid.|Again, at once.]',
        ],
      ],
    ],
  },
  'query.slow': {
    as: 'observe',
    alone: true,
    tellers: [
      [
        'static',
        [
          'a question: slow. [An index would be kind.|It thinks in long hand.]',
          'something was looked up and took its [coat off|time].',
        ],
      ],
      [
        'miso',
        [
          'An answer has lain down half way. [I feel for it.|Let it have its minute.]',
          'Somebody asked the cellar, and it [yawned|turned over first].',
        ],
      ],
      [
        'hex',
        [
          'It came up like a root: late and [whole|with earth on it].',
          'What is asked quickly and [answers slowly|walks back]? The cellar.',
        ],
      ],
    ],
  },
  'server.slow': {
    as: 'observe',
    alone: false,
    tellers: [
      [
        'delta',
        ['Everything arrives a step [late|behind]. I am already there.', 'Slow wires. I chewed none of [them|those].'],
      ],
      [
        'miso',
        [
          'The whole house is moving like [honey|me]. I do not mind.',
          'Words come up the stairs [one at a time|with a rest on the landing] today.',
        ],
      ],
      [
        'patch',
        [
          'There is a gap between asking and [hearing|answer]. I do not look into it.',
          'It echoes late. [Something is tired in there.|Staff might look.]',
        ],
      ],
    ],
  },
  'server.started': {
    as: 'observe',
    alone: false,
    tellers: [
      [
        'beans',
        [
          'Lights on, kettle on, hello on. [We’re up.|Morning, whatever time it is.]',
          'The house is awake. [I said hello to it first.|It stretched.]',
        ],
      ],
      [
        'root',
        [
          'Gates open. Lamps lit. [Enter.|All present.]',
          'The house stands. [I had it stand straight.|Inspect it, if you must.]',
        ],
      ],
      [
        'neon',
        ['On. [And that is me being modest.|Everything is lit.]', 'The big switch went click, and I went [pink|up].'],
      ],
    ],
  },
  'migration.run': {
    as: 'observe',
    alone: true,
    tellers: [
      [
        'delta',
        [
          'The furniture has moved in the walls. [Good.|Everything one room over.] Nothing lost.',
          'New bones under the same [coat|paint]. I ran along them.',
        ],
      ],
      [
        'hex',
        [
          'The roots were moved while the tree [slept|looked away]. It stands.',
          'What was changed and is [the same|still itself]? All of it.',
        ],
      ],
    ],
  },
}

/** The same as lines of their own, by cat. */
export const toldOfHouse: readonly (readonly [CatName, OwnLines])[] = Object.entries(told).flatMap(
  ([event, { as, tellers }]) =>
    tellers.map(([cat, say]): [CatName, OwnLines] => [cat, { [as]: { any: [{ when: { event }, say }] } }]),
)

/** [CAT-6.4] Whether a cat has words for what happened, where only some have. */
export function mayTell(cat: CatName, event: Deed): boolean {
  const known = told[event]
  return known === undefined || !known.alone || known.tellers.some(([name]) => name === cat)
}
