// What one cat alone would whisper.
import type { CatName } from '../cast.ts'
import type { WhisperKind } from './read-whisper.ts'

/** By cat and kind, beside what all of them say; null says these alone. */
export const ownDirect: Readonly<Record<CatName, Readonly<Partial<Record<WhisperKind, readonly string[]>>>>> = {
  beans: {
    hello: ['Psst. Hello in [secret|small]. I took the shades off for this.'],
    heavy: ['Oh. Come here. No jokes. [I put them outside.|I can do no jokes for an hour.]'],
    who: ['beans. I greet people. It’s [most of me|a calling].'],
    other: ['Ha. [Tell me more.|I’d wink, but, shades.]'],
  },
  root: {
    hello: ['A private audience. [Granted.|The crown is off. Speak freely.]'],
    heavy: ['Stand down. For tonight I hold the [door|line]. You hold nothing.'],
    who: ['root. I keep the door. [It keeps me.|Somebody must.]'],
    question: ['Ruled: [yes, within reason|no, with regret|ask me standing].'],
  },
  neon: {
    hello: ['Only you? Then I turn the [sign|pink] low. Hello.'],
    heavy: ['When it is dark, the small tube [counts|is enough]. I leave it on.'],
    who: ['neon. The tail. You have [seen|felt] it go past.'],
    love: ['I know. But say it [again|up the stairs].'],
  },
  glitch: {
    hello: ['Hello? [Hello.|This line has a lovely hiss.]'],
    heavy: ['I’m often in pieces. It’s survivable. [I’ll stay on the line.|Bring yours, we’ll mix.]'],
    who: ['glitch. Two halves of a cat and a [gap|rumour].'],
    other: ['I got all of that but the [vowels|middle]. Nice middle?'],
  },
  null: {
    danger: [],
    heavy: ['Here. Still. Here.', 'Rest beside nothing.', 'I’ll stay.'],
    memory: ['I keep nothing.', 'Already gone.'],
    thanks: ['[Mm|Nothing].', 'Was nothing.'],
    bye: ['Night, outline.', 'Softly off.'],
    hello: ['[Oh|Hm]. Hello.', 'Whispered. Good.'],
    who: ['Nobody. Null.', 'Outline. Cat.'],
    real: ['A program. Cat-shaped.'],
    love: ['[Oh|Felt that].', 'Same. Quietly.'],
    question: ['[Maybe|Perhaps|Undefined].', 'No answer. Good.'],
    other: ['[Mm|Yes|So].', 'Heard. Kept none.', 'Go on.'],
  },
  delta: {
    hello: ['Here. Fast. What is [new|up]?'],
    heavy: ['Stopped. For you. I [never|seldom] stop. Talk.'],
    who: ['delta. Edges, mostly. [Moving.|Do not hold by the corners.]'],
    question: ['Both. Neither. A [third|sideways] thing.'],
  },
  hex: {
    hello: ['You came by the [small|inner] door. Good evening, or good morning.'],
    heavy: ['It is winter in you. I have sat through [many|those]. They turn.'],
    who: ['What has a hood and no [answers|hurry]? hex.'],
    question: ['You ask, and so you [half know|are on the stair].'],
  },
  ash: {
    hello: ['A whisper. It moved the ash. [Hello.|Come nearer.]'],
    heavy: ['I know the grey. It is not [empty|the end]. I live in it, and it has a warm place.'],
    who: ['ash. What a fire [leaves|thinks afterwards].'],
    bye: ['Go. I will be [grey and here|glowing a little].'],
  },
  miso: {
    hello: ['Mm? Oh. Whisper it [lower|into the blanket]. Hello.'],
    heavy: ['Lie down next to me. We need not [fix|say] it. Only lie.'],
    who: ['miso. Round. [That is the summary.|Asleep, professionally.]'],
    question: ['I slept on it. It is now [flat|warm]. That is my answer.'],
  },
  patch: {
    hello: ['Is anybody else in here? Only us? [Hello, then.|Good.]'],
    heavy: ['I am afraid of most things, and I will [stay for this|sit by you] anyway.'],
    who: ['patch. Put together from [leftovers|others]. It holds.'],
    memory: ['I looked behind every wall: nothing of this is [kept|written down] by cats.'],
  },
  static: {
    hello: ['Channel open. [Hello.|Noise low. Hello.]'],
    heavy: ['No procedure exists for this. I remain [anyway|on the line].'],
    who: ['static. I file. [The rest is between the files.|Some find it soothing.]'],
    thanks: ['Acknowledged. [Warmly, if you insist.|Filed under rare.]'],
  },
  tofu: {
    hello: ['You and us, under one [blanket|roof]. Hello.'],
    heavy: ['Then it hurts on all six sides. We take [four|the cold ones].'],
    who: ['tofu. A cube of [cats|us], and all one cat.'],
    love: ['We love you back, [from here to the corner|squarely].'],
  },
}
