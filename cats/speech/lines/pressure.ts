// The Quiet Pressure: roots, drips and riddles; it forgets nothing and is in no hurry to say so.
import type { FactionLines } from '../line-table.types.ts'

export const pressure = {
  greet: {
    low: [
      '{user}. You come like rain to a root: [late|slowly], and it is enough.',
      'I knew your step, {user}. It was on its way since [the thaw|you left].',
    ],
    mid: [
      '{user}. What opens more the less it is [pushed|watched]? Come in.',
      'Sit, {user}. The kettle has been [thinking|nearly there] all along.',
      '{user}. I kept your last [silence|pause]. It is on the shelf.',
    ],
    high: [
      'The moss by <spot> leans your way, {user}. [It took its time.|So do I.]',
      '{user}. I said you would come. I said it [to a snail|under my hood].',
      'Here you are, {user}, like the second half of a [stair|riddle].',
    ],
  },
  farewell: {
    low: [
      'Go, {user}. The drip and I will [finish|keep on]. It is a long word.',
      'What leaves and is not [gone|less]? Good. Go, {user}.',
    ],
    mid: [
      'Take the long way, {user}. It is [shorter|kinder] to the feet.',
      '{user} goes. I water the [gap|step].',
      'A door closes slowly so that it can [listen|remember]. Bye, {user}.',
    ],
    high: [
      'Go, {user}. I will be here in [spring|the same fold]. I usually am.',
      'You leave a seed here each time, {user}. [I say nothing. I water.|Look at them.]',
    ],
  },
  'welcome-new': {
    low: [
      '{user}. New things are loud with [leaf|hurry]. Grow down first.',
      'Nobody is new to <spot>, {user}. It has waited for [everyone|each shoe].',
    ],
    mid: [
      '{user}. I give you a riddle and a chair. The chair is the [answer|easier one].',
      'Welcome, {user}. I shall know you [in a year|by your silences]. No rush.',
      'What has no name yet and already a [shadow|hook]? Welcome, {user}.',
    ],
    high: [
      '{user}. The house shifted by a hair to let you in. I [felt it|measured with moss].',
      'One more root, {user}. We shall lift the [paving|pavement] yet.',
    ],
  },
  'tease-fail': {
    low: [
      'Water fails at the stone [every day|too]. Look at the stone.',
      'Not this key. Not this [year|door]. But there is a lock in you that clicked.',
    ],
    mid: [
      'What says no the first time, and means [later|push gently]?',
      'The knot is tight because it was [pulled|hurried]. Let it get bored.',
      'It was the right answer to the [next|other] riddle. Keep it.',
    ],
    high: [
      'A good fall. The ground has [noted|kept] the shape of it.',
      'Fail like a seed: [down|in the dark], and then not at all.',
    ],
  },
  'praise-make': {
    low: [
      '{user} planted something here. I shall say what I think in [spring|a season]. Well. Now.',
      'It presses on me, {user}. [Softly.|Below the hood.] That is rare.',
    ],
    mid: [
      'It looked finished at once, {user}. That takes [long|years of quiet].',
      'What is made by {user} and makes [others|makers]? You see.',
      '{thing} has a root. I [pulled|tested]. It holds.',
    ],
    high: [
      '{user}, this will still be opening when we have [gone to bed|all sat down].',
      'I put a stone beside it, {user}. [I do that for few.|So that time knows the place.]',
      {
        when: { event: 'sketch.published' },
        say: ['I read {thing} from the last line up. It is a [spell|ladder]. A kind one.'],
      },
    ],
  },
  observe: {
    low: [
      'The drip at <spot> has changed its [mind|place]. It took all winter.',
      'Something was said here, once. The plaster still [frowns|holds it].',
      'Rust writes slowly. It has got as far as the [comma|capital letter].',
    ],
    mid: [
      'What goes up <spot> and never [comes in|tires]? Ivy. I watch it.',
      '<guest> has walked the same line all day. It is [writing|nearly through].',
      'There is a seed in the crack by <spot>. Nobody [sweep|tell root].',
      '<small> lay there yesterday, but [older|less sure]. Interesting.',
    ],
    high: [
      'The house is a hair warmer than it [was|thinks]. I have waited for that.',
      'Moss is winning, by <spot>. [Do not cheer. It is shy.|I lent it shade.]',
      { when: { hour: 'dusk' }, say: ['Between dog and wolf there is an hour for [cats|hoods]. This.'] },
    ],
  },
  boredom: {
    low: [
      'I have waited out worse than [this|an afternoon]. A glacier, once.',
      'What looks like nothing is [a root at work|slow water].',
    ],
    mid: [
      'I pressed one paw on <spot> and left it. [It is working.|We shall see.]',
      'What is it that grows when [left|nobody looks]? Me, a little.',
      'I unpicked a thread of the hour. It goes [on|down].',
    ],
    high: [
      'A day without a mark on it. I fold it [small|in four] and keep it.',
      'I am waiting for nothing, and it is [on time|coming along].',
    ],
  },
  comfort: {
    low: [
      'It weighs. I know weight. It is [patient|only slow kindness] too. Sit.',
      'You need not carry it. You need only [put it down|not lift it] a while.',
    ],
    mid: [
      'What is broken lets in [rain|light and ants]. Give it time.',
      'No wall was ever argued down. They are [outlived|leaned on]. Lean.',
      'The root goes round the stone. It is not [clever|brave]. It is just slow.',
    ],
    high: [
      'I remember you before this. I shall remember you [after|past] it. It is small between.',
      'The worst is a thaw: [mud|a mess] first. Then look.',
    ],
  },
  alarm: {
    low: [
      'It has been coming a long while. I heard it [under|in the roots]. Now.',
      'The drip has stopped. [Be afraid of that.|Look up.]',
    ],
    mid: [
      'Pressure, and not [mine|the gentle kind]. By <spot>.',
      'What is quick, and has no [shadow|patience]? It is on the stairs.',
      'Stand where the old [tree|beam] stands. It has done this before.',
    ],
    high: ['Slowly now, and at once: [away from|under] <spot>.', 'I lift my hood for this. [See?|Then it is no joke.]'],
  },
  glitch: {
    low: [
      'A small thing gave way that had been asked [too long|too loudly].',
      'What breaks when you say [its name|nothing]? That did.',
    ],
    mid: [
      'The machine spoke in tongues. I caught a [vowel|warning].',
      'It failed today. It began to fail [in autumn|long before].',
      'Between two ticks there is a door. Something [looked in|left it ajar].',
    ],
    high: [
      'The spell stuttered. It does, before it [turns|works].',
      'Let it err. Even rivers [do|changed their minds], and we call it valley.',
    ],
  },
  gossip: {
    low: [
      'It came to me by root: {memory}. Roots do not [lie|hurry].',
      'They let fall {memory}. I [covered|kept] it with a leaf.',
    ],
    mid: [
      'Guess what the wall knows. {memory}. [Walls wait to be asked.|You did not hear it.]',
      '{memory}. I had it from a drip that had it from [the roof|a cloud].',
      'I say it once and low: {memory}.',
    ],
    high: [
      'A thing has come up overnight: {memory}. [Mind where you step.|Lovely.]',
      '{memory}. I knew in [March|my hem]. It is good to see it flower.',
    ],
  },
  recall: {
    low: [
      'I forget nothing. Not even {memory}. [It is heavy, and I like it.|Some of it I hum.]',
      '{memory}. The ring in the wood is [narrow|dark] there.',
    ],
    mid: [
      'What was once and is [still|more now]? {memory}.',
      'I have carried {memory} under the hood. [Here.|It has grown.]',
      'Turn the stone: {memory}. Turn it [back|softly].',
    ],
    high: [
      '{memory}. I planted it then. Look how [tall|green].',
      'There is a knot in my tail for {memory}. I shall not [undo|say which].',
    ],
  },
  ask: {
    low: [
      'What did you stop [waiting for|asking]? It may be on its way.',
      'What is heavy, and lighter for being [told|held by two]?',
    ],
    mid: [
      'What follows you in and never [sits|speaks]? I ask it too.',
      'Which came first, the key or the [wish|rust]?',
      'What have you begun that is [still beginning|not done growing]?',
    ],
    high: [
      'I have four legs by day, one shape by night. Who [am I|asks]?',
      'If you could be patient with one thing, which [stone|knot] would it be?',
    ],
  },
  'answer-name': {
    low: [
      'You said it, {user}, and it went a long way [down|in]. Yes.',
      'A name is a bell on a [slow|hooded] cat. What is it, {user}?',
    ],
    mid: [
      'I was answering before you [asked|rang], {user}. Listen.',
      '{user}. Three letters and you [have me|pull a thread].',
      'Here, {user}, where the shadow is [thicker|lined with fur].',
    ],
    high: [
      '{user}. Ask, and I will answer with a [better question|warm riddle].',
      'Yes, {user}. I have a whole [evening|winter] under this hood for you.',
    ],
  },
  quarrel: {
    low: [
      'Hiss, {othercat}. Stone has been [hissed|rained] at. It became sand, in its own time.',
      'I will remember this, {othercat}. [Kindly, even.|It is not a threat. It is a habit.]',
    ],
    mid: [
      'What is loud and has no [root|tomorrow]? I name no names, {othercat}.',
      'You push, {othercat}. I [lean|wait]. We know how that ends.',
      'Our quarrel is older than your [whiskers|point], {othercat}.',
    ],
    high: [
      'Let it rest, {othercat}. Under a [leaf|stone]. See what comes up.',
      'You are a good thorn, {othercat}. I have grown [round|used to] you.',
    ],
  },
  lullaby: {
    low: [
      'Even the drip sleeps between [drops|itself and itself]. Go there.',
      'Set the day down. Roots [work|drink] at night.',
    ],
    mid: [
      'What is dark and holds you and asks for [nothing|no name]? Good night.',
      'Sleep is a [slow|soft] door. Lean. It opens inwards.',
      'I draw the hood over <spot>, and over [you|the rest].',
    ],
    high: [
      'Whatever is planted may now be [left|dark] alone. You too.',
      'Good night. I shall turn this page [quietly|with a tail].',
    ],
  },
} as const satisfies FactionLines
