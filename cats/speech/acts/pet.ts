// Said when a cat is stroked.
import type { ActLines } from './act-lines.types.ts'

export const petLines = {
  beans: {
    welcome: [
      'Oh. Oh, [there|that’s it|by the strap of the shades]. You found it.',
      'Left a bit. [More left.|That’s my good side. Both are.]',
      'I’m going to fall off this in a [good|lovely] way.',
    ],
    enough: ['All charged. [Go and pet the boiler.|I’m buzzing.]', 'Ha, stop, I’m all [elbows|tickles].'],
  },
  root: {
    welcome: [
      'Permitted. [Mind the crown.|Under the chin. Proceed.]',
      'Again. [In the same order.|With the flat of the hand.] That was a command.',
      'Nobody saw this. [Continue.|Slower.]',
    ],
    enough: ['Dismissed. [With honours.|The head is closed.]', 'That will do. My dignity [is showing|wants its turn].'],
  },
  neon: {
    welcome: [
      'Follow the glow, [down the back|from ear to tail]. Yes.',
      'You may. In front of [everyone|the lamp], if you like.',
      'That buzz is [me|the good tube]. Go on.',
    ],
    enough: ['Enough, I am [overlit|at full charge].', 'Paws off the sign now. [It is hot.|It was a great run.]'],
  },
  glitch: {
    welcome: [
      'You’re petting the [echo|wrong half]. It likes it.',
      'My fur goes [sideways|blue] when you do that.',
      'Do that again where I [overlap|skip]. Mm.',
    ],
    enough: ['Buffer’s full of [hand|warm]. Wait.', 'I’m about to be in [three|other] places. Nicely.'],
  },
  null: {
    welcome: ['[There|Yes|Oh].', 'You felt something.', 'Warm outline.'],
    enough: ['Enough. Thanks.', 'Thin now.'],
  },
  delta: {
    welcome: [
      'New spot. Good. Now [another|the next edge].',
      'Along the edge. [That edge.|Mind, sharp. Kind, though.]',
      'Never been scratched [there|at that angle]. Again.',
    ],
    enough: ['Done. Same place [now|already]. Move on.', 'Off. I have to [run|be elsewhere] immediately.'],
  },
  hex: {
    welcome: [
      'Under the hood is a cat. [You found it.|Few ask.]',
      'A hand is a slow [tide|question]. Yes.',
      'I shall remember the [third|last] stroke. It had meaning.',
    ],
    enough: ['What is best when it [ends|is left]? This.', 'The hood closes. [Gently done.|Till the next moon.]'],
  },
  ash: {
    welcome: [
      'Your hand is warm. I [was|am] too, there.',
      'Slow. [Slower.|It wakes the ember.]',
      'Some grey comes off. [It is only time.|Keep it.]',
    ],
    enough: ['Let it settle now. [Thank you.|I am all dust.]', 'Enough glow for [one day|stone].'],
  },
  miso: {
    welcome: [
      'Mm. Anywhere. I am [all back|the same all round].',
      'I would purr, but I am [lying on it|already asleep].',
      'Roll me if the other side looks [cold|left out].',
    ],
    enough: ['I have melted, there is no more [cat|edge] to stroke.', 'Mm. Now just [leave|forget] the hand there.'],
  },
  patch: {
    welcome: [
      'Where. There. Oh. [There is good.|Mind the bolt.]',
      'You let me see the hand first. [Thank you.|That helps.]',
      'That seam never [held|purred] before.',
    ],
    enough: ['Too much. Not you. [The day.|My wiring.]', 'I need the [wall|edge] for a moment. Then again.'],
  },
  static: {
    welcome: [
      'Contact. Duration: [acceptable|too short].',
      'Do not tell the others that this is [efficient|the good channel].',
      'Measured a purr. Source: [me|unclear, near me].',
    ],
    enough: [
      'Limit reached. [Calibrating.|It was a good limit.]',
      'Charge built up. [It may spark. Step back, kindly.|Discharge elsewhere.]',
    ],
  },
  tofu: {
    welcome: [
      'All six sides want [one|a turn]. Start anywhere.',
      'You are petting all of [us|the sofa]. Feel it hum.',
      'Now you are part of the [heap|cushion].',
    ],
    enough: [
      'We are so full of hand. [Somebody else’s turn. You.|Now we pet you.]',
      'Rest your hand on us and just [stay|be].',
    ],
  },
} as const satisfies ActLines
