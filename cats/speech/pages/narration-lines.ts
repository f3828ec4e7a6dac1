// What cats say of the house itself: checks, copies, slow answers. They tell what the machine told them, without figures.
import type { CatName } from '../cast.ts'

/** What can be told of. */
export const narrated = [
  'check.failed',
  'check.passed',
  'backup.done',
  'backup.failed',
  'query.slow',
  'latency.high',
  'latency.calm',
  'disk.low',
  'server.started',
  'server.closing',
  'migration.done',
  'certificate.old',
] as const
export type Narrated = (typeof narrated)[number]

/** By what happened, who tells of it and how. {thing} is the name of a check or a query. */
export const narrationLines = {
  'check.failed': [
    [
      'root',
      [
        '{thing} did not answer when called. [I stand beside it.|Somebody with hands, please.]',
        'A check failed: {thing}. [Post a guard.|Staff, this way. I point with my whole tail.]',
      ],
    ],
    [
      'patch',
      [
        '{thing}. I heard it stop. [I am looking at it sideways.|It is the quiet that gives it away.]',
        'It is {thing} this time. [I have put my ear on it.|Nobody knock on it.]',
      ],
    ],
    [
      'glitch',
      [
        '{thing} fell over. [I only watched. Closely.|Poor thing. Good sound.]',
        'Oh, {thing}. [Welcome to my side.|I know that shade of red.]',
      ],
    ],
  ],
  'check.passed': [
    [
      'root',
      [
        '{thing} reports for duty. [Stand easy.|No questions. Well, one.]',
        '{thing} is up. [As you were.|The rail holds.]',
      ],
    ],
    [
      'patch',
      [
        '{thing} is breathing again. [So am I.|I can let go of the wall.]',
        'It was not the end. It was only {thing}. [It is well.|Good thing.]',
      ],
    ],
    [
      'tofu',
      ['{thing} is back with us. [Closer, everyone.|We kept its place.]', 'All of us are up again, {thing} too.'],
    ],
  ],
  'backup.done': [
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
        'What is in two places and [is one|fears no fire]? The house, since just now.',
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
  'backup.failed': [
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
  'query.slow': [
    [
      'static',
      [
        '{thing}: slow. [An index would be kind.|It thinks in long hand.]',
        'a question went in and took its [coat off|time]. It was {thing}.',
      ],
    ],
    [
      'miso',
      [
        '{thing} has lain down half way. [I feel for it.|Let it have its minute.]',
        'Somebody asked for {thing}, and it [yawned|turned over first].',
      ],
    ],
    [
      'hex',
      [
        '{thing} came up like a root: late and [whole|with earth on it].',
        'What is asked quickly and [answers slowly|walks back]? {thing}.',
      ],
    ],
  ],
  'latency.high': [
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
  'latency.calm': [
    ['delta', ['Quick again. Blink and it is [said|there]. Good edges.', 'The wires are [taut|awake]. Run.']],
    ['static', ['round trips: short. mood: [unlogged|level].', 'signal clean. one could hear a [pin|paw] decide.']],
    [
      'ash',
      [
        'It is quick and still at once. Like [embers|a pond].',
        'Nothing waits on anything. [Rest.|I noticed because I did not.]',
      ],
    ],
  ],
  'disk.low': [
    [
      'miso',
      [
        'The shelves are full to my [chin|middle]. Somebody might clear one.',
        'We are running out of [floor|room to lie things in].',
      ],
    ],
    [
      'root',
      [
        'The cellar is nearly full. [Staff, the list, please.|Stack nothing on the crown.]',
        'No more crates by <spot>. [It is an order of physics.|Staff, make room.]',
      ],
    ],
  ],
  'server.started': [
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
  'server.closing': [
    [
      'ash',
      [
        'The fire is being banked. [It comes back.|A little dark, now.]',
        'The house shuts its eyes for a [while|breath]. I stay inside.',
      ],
    ],
    [
      'root',
      [
        'Gates close, in order. [Back shortly.|Leave things where they stand.]',
        'Everyone hold your cups. [The lamps go out and on.|A short dark, as planned.]',
      ],
    ],
  ],
  'migration.done': [
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
  'certificate.old': [
    [
      'root',
      [
        'The seal on the gate is nearly [worn|stale]. Staff, a new one, please.',
        'My papers run out soon. The house’s, I mean. [See to it, staff.|Staff, the wax.]',
      ],
    ],
    [
      'static',
      [
        'certificate: ageing. renewal: [advised|overdue for thought].',
        'the lock will be right for a little [longer|while]. then not.',
      ],
    ],
  ],
} as const satisfies Record<Narrated, readonly (readonly [CatName, readonly string[]])[]>
