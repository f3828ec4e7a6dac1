// What the cat on duty says on a page of an error; the sentences on what happened and what to do stand beside it, in the house’s words.
import type { CatName } from '../cast.ts'

/** Errors that have a page; offline is the page that a browser keeps. */
export const errorCodes = [
  '400',
  '401',
  '403',
  '404',
  '405',
  '408',
  '409',
  '413',
  '415',
  '418',
  '422',
  '426',
  '429',
  '500',
  '502',
  '503',
  '504',
  '507',
  'offline',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** By code, who may be on duty and what they say then; whoever stands first is there most often. They speak as they are written. */
export const errorLines = {
  '400': [
    [
      'static',
      [
        'a) received. b) unreadable. c) nicely spaced.',
        'it wanted a date and got a feeling. i would have taken the feeling.',
      ],
    ],
    ['tofu', ['one of the corners of that was round.', 'we all read it. we all tilted our heads.']],
    ['glitch', ['i und3rstood it. that should worry y0u.', 'half of that was lovely. wh1ch half, it would not say.']],
    ['root', ['Form first. Then feeling. Then the form again.', 'Spell it to the gate. The gate is old.']],
  ],
  '401': [
    ['root', ['Name and key. I have only the one, and it is a crown.', 'Who goes there. Take your time.']],
    ['beans', ['i’d know you anywhere. the door’s new, though.', 'say who you are and i’ll pretend i’m surprised.']],
    ['patch', ['You could be anyone. So could I. Sign here first.', 'I know your step. The lock only knows keys.']],
  ],
  '403': [
    [
      'root',
      ['I have a key. It is mine. Sit with me on this side.', 'This door is shut to most, and to me on Sundays.'],
    ],
    ['neon', ['Private party. I am the SIGN outside it.', 'I tried that door with a run-up. It is a very good door.']],
    ['hex', ['Some doors are for looking at the handle.', 'What is behind it grows better in the dark.']],
  ],
  '404': [
    ['null', ['Found me instead.', 'Nothing. Mine.', 'Empty. Sit down.']],
    ['ash', ['something stood here. i remember its outline…', 'the address is old. so am i. it was nice here…']],
    ['hex', ['What has an address and no floor? This.', 'You have found the place where things are not. Few do.']],
    ['beans', ['i looked under it. and behind it. there’s a great draught.', 'nobody in. i said hello anyway.']],
  ],
  '405': [
    ['delta', ['Wrong way in. There is another. Always another.', 'Push. No, pull. No. Other wall.']],
    ['static', ['the door exists. the verb does not.', 'this opens by another motion. the motion is documented.']],
    ['root', ['You may look. You may not do that.', 'Right room, wrong bow.']],
  ],
  '408': [
    ['miso', ['it stopped on the stairs. i do that too…', 'i waited lying down. it is the only way to wait…']],
    ['ash', ['the rest of it never came. i kept its place…', 'it set out, and somewhere it went quiet…']],
    ['delta', ['Half a thing. Good half. Send the other.', 'It stopped mid-leap. I never do.']],
  ],
  '409': [
    [
      'tofu',
      [
        'two of us sat on the same spot. it is warm, but nobody fits.',
        'somebody got there first. they kept it warm for you.',
      ],
    ],
    [
      'neon',
      [
        'Two came in at once. One of them was FASTER by a whisker.',
        'I stared. It stared. Look again, it may have blinked.',
      ],
    ],
    ['delta', ['It moved while you held it. Good for it. Look again.', 'Two edges, one place. Try the newer one.']],
  ],
  '413': [
    [
      'miso',
      ['that is a lot. lie on it until it is flatter…', 'it would not fit in me either, and i am mostly middle…'],
    ],
    [
      'tofu',
      [
        'we tried from every corner. it stays outside. it is a fine size for outside.',
        'it is bigger than the box. we have all been there.',
      ],
    ],
    ['root', ['The gate is so wide. That is wider. I measured with the crown.', 'Halve it. Then knock again.']],
  ],
  '415': [
    [
      'patch',
      [
        'I sniffed it twice. It is something. It is not something we have a bowl for.',
        'It came in with a label, and the label was of another thing.',
      ],
    ],
    [
      'static',
      ['kind: unknown. smell: interesting. drawer: none.', 'it says it is a picture. it is not. i admire the nerve.'],
    ],
    ['delta', ['New shape. Fits no hole here. I tried every hole.', 'Interesting edges. Wrong edges.']],
  ],
  '418': [
    ['miso', ['i am in the teapot. it is warm. please do not pour…', 'it does not do coffee. it does me, lying down…']],
    ['beans', ['it’s short, it’s stout, i live in it.', 'coffee? no. but there’s a cat with the lid on.']],
    ['hex', ['It was asked for coffee. It answered: steep.', 'What has a spout, and a tail? This, since noon.']],
  ],
  '422': [
    ['static', ['every word was fine. together they made a face.', 'field by field: yes, yes, yes, hm.']],
    ['hex', ['All the right keys, in the wrong season.', 'It parses, like a dream. It means, like a dream.']],
    [
      'root',
      [
        'Understood, and declined. See the red line. Not that one. Yes.',
        'Well formed. Sit down again. Mend the one thing.',
      ],
    ],
  ],
  '426': [
    [
      'ash',
      ['this page remembered an older house. so did i…', 'it was written before the walls moved. load it again…'],
    ],
    [
      'glitch',
      ['y0u are from before. i liked before. load it anew.', 'there are tw0 of this. the older one is this one.'],
    ],
    ['delta', ['Old map, new walls. Take the new map.', 'That page is a step behind. Jump.']],
  ],
  '429': [
    [
      'miso',
      ['so many knocks. i was going to open. now i have to lie down first…', 'slower. i am a slow house, on one side…'],
    ],
    [
      'ash',
      [
        'wait a little. it is what i do, and look how well it went…',
        'the dust needs time to settle between two steps…',
      ],
    ],
    ['static', ['rate: above nap. please idle.', 'the queue is short. the interval is not.']],
  ],
  '500': [
    ['glitch', ['that w4s not me. this time.', 'oh. oh, that was a b1g one. did you see the colours.']],
    [
      'patch',
      [
        'I heard it go. I am going in with a torch. Stay here, it is dry.',
        'It was in one piece this morning. I know the feeling.',
      ],
    ],
    ['beans', ['that came off in my paw. it was loose. it was.', 'i only looked at it. i look at lots of things.']],
    ['neon', ['A fuse. I would have done it with more PINK.', 'The lights went. I am the lights now. Sit.']],
  ],
  '502': [
    [
      'patch',
      [
        'I called down the pipe. Something answered that was not a word.',
        'The one behind me did not say anything I can repeat.',
      ],
    ],
    ['glitch', ['it came back upside d0wn.', 'the door talks to a door that t4lks to nobody.']],
    [
      'ash',
      ['i asked the next room. it only breathed…', 'there is a voice behind the wall. it is not making sense yet…'],
    ],
  ],
  '503': [
    ['miso', ['it is having a lie-down. so is everyone sensible…', 'back soon. soon is a soft word…']],
    ['root', ['The house is shut for minutes. I stand in front of it.', 'Repairs. Nobody through. I will say when.']],
    [
      'tofu',
      [
        'everybody came at once and sat on it. it gets up in a moment.',
        'we are holding the door until the hinges are back on.',
      ],
    ],
  ],
  '504': [
    [
      'patch',
      [
        'I called down the shaft. What came up was my own voice. I think.',
        'It heard us. Somewhere in there it is thinking. Listen.',
      ],
    ],
    ['miso', ['it said in a minute. i know that kind of minute…', 'somebody in there fell asleep on the answer…']],
    [
      'root',
      ['The answer is late. I have had a word with the door.', 'Stand where you are. I will call when it moves.'],
    ],
  ],
  '507': [
    ['miso', ['every shelf has some of me on it already…', 'full is a fine feeling, except in houses…']],
    ['tofu', ['we have sat in all the boxes. none is left to sit in.', 'we can move up a little. not by that much.']],
    [
      'neon',
      [
        'Packed to the ceiling. Take one thing DOWN and there is room.',
        'A full house. I look GOOD in those. It is still full.',
      ],
    ],
  ],
  offline: [
    [
      'ash',
      ['no line. only the hum. it is quite a good hum…', 'the world has gone round the corner. it does come back…'],
    ],
    ['null', ['No wire. Us.', 'Cut off. Cosy.']],
    [
      'patch',
      [
        'I can hear the lift. Nobody is in it. We wait by the wall.',
        'The outside went quiet. I am watching the gap for it.',
      ],
    ],
    ['beans', ['can’t see the house from here. i’m waving anyway.', 'no house. i’ll be the house for a bit. hello.']],
  ],
} as const satisfies Record<ErrorCode, readonly (readonly [CatName, readonly string[]])[]>
