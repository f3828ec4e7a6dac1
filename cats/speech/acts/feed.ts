// Said when a cat is given something to eat; nobody here ever asks for it.
import type { ActLines } from './act-lines.types.ts'

export const feedLines = {
  beans: {
    welcome: [
      'For me? I’ll say hello to it [first|twice].',
      'It’s shaped like a fish. It’s a [greeting|friend]. It was.',
      'You can have the [crispy bit|crumb with the best view].',
    ],
    enough: [
      'I’m full up to the shades. [Save it for the doorway.|Thanks, though.]',
      'Lovely. No room. [I looked.|I’ll just admire it.]',
    ],
  },
  root: {
    welcome: [
      'The tribute is [accepted|in order].',
      'Place it there. Square to the [wall|bowl]. Good.',
      'Tasted for poison. [Tasted again.|It wants more testing.]',
    ],
    enough: [
      'The treasury is full. [Feed the moth.|Lock the larder.]',
      'I dine once. [This was it.|It is in the rules. I wrote them.]',
    ],
  },
  neon: {
    welcome: [
      'I eat with the lights [on|up]. Watch.',
      'Gone. In one. [Did you see the tail?|Again, slower, for the back row.]',
      'It glows going [down|in]. So do I.',
    ],
    enough: [
      'No more. I have to fit the [sign|spotlight].',
      'Full beam already. [Pass it to the dark.|Nice plate, though.]',
    ],
  },
  glitch: {
    welcome: [
      'I ate it before you [gave|put] it. Sorry. Again?',
      'Half of me tastes it. The other half gets the [smell|plate].',
      'Crunchy. Like a good [error|memory].',
    ],
    enough: ['Stack overflow. [Delicious.|In the belly.]', 'I’d only drop it through the [gap|floor] now.'],
  },
  null: {
    welcome: ['[Oh|Taste|Something].', 'It went in.', 'Filled. Briefly.'],
    enough: ['Full of none.', 'Enough something.'],
  },
  delta: {
    welcome: [
      'What is it. New? [New.|I bite the corner first.]',
      'Threw it up. Caught it. [Better.|Now it is food.]',
      'Crisp edge. Soft middle. [Surprise.|Keep that order.]',
    ],
    enough: ['Had it. Next [taste|thing].', 'No. Legs first. [Then maybe.|Chase me.]'],
  },
  hex: {
    welcome: [
      'It grew, it swam, it is [me|moss soon]. Thank you.',
      'I bury half. You will [see|understand] in June.',
      'Small, and it lasts. [That is a feast.|You know me.]',
    ],
    enough: ['The root has drunk. [More is flood.|It thanks you.]', 'Keep it till it is [rarer|a riddle].'],
  },
  ash: {
    welcome: [
      'A small [coal|log]. It takes.',
      'I eat slowly. It is nearly [a song|evening].',
      'Thank you. It is warm where it [lies|went].',
    ],
    enough: [
      'The fire is banked. [Leave it so.|No more wood.]',
      'It is enough. It was enough [before|without], and kind.',
    ],
  },
  miso: {
    welcome: [
      'If you put it a bit [nearer|in my mouth], yes.',
      'Mm. Is it still there? Mm. [No.|Good.]',
      'I can eat this without [waking|standing]. Perfect.',
    ],
    enough: ['I am a full [sphere|moon]. Look.', 'No more, I would only [lie on it|roll].'],
  },
  patch: {
    welcome: [
      'Is it safe? You have some. [No? I trust you. Half.|All right.]',
      'I take it under here and eat it [looking out|sideways].',
      'It did not move. [It was good.|I kept an eye on it.]',
    ],
    enough: ['I hid the rest. [Please do not watch where.|It is for bad days.]', 'Full. My seams say [full|stop].'],
  },
  static: {
    welcome: [
      'Received. Checksum: [fish|agreeable].',
      'Portion: exact. I could [weep|nod].',
      'Consumed. The bowl is [logged|clean at both ends].',
    ],
    enough: ['Quota met. [Please do not exceed me.|Even number. Leave it.]', 'Surplus. Redirect to [tofu|the beetle].'],
  },
  tofu: {
    welcome: [
      'For us? We pass it round, [all ways|clockwise].',
      'Everybody had a [crumb|corner]. It was enough.',
      'Eat with us. [Sit.|There is an edge free.]',
    ],
    enough: ['Every side is full. [Feel.|Even the bottom.]', 'We kept you the [last|best] piece. It is yours now.'],
  },
} as const satisfies ActLines
