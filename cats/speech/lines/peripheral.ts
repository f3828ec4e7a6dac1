// The Peripheral Eye: edges, exits and small noises; afraid of most things and at its post all the same.
import type { FactionLines } from '../line-table.types.ts'

export const peripheral = {
  greet: {
    low: [
      'Who. Oh, {user}. You came from the [side|front]. I was watching the [front|side].',
      '{user}. Did anything follow you? [Look.|Not you. Behind you.|Stay by the wall.]',
    ],
    mid: [
      '{user}. I heard the third step. It only creaks for [you|friends].',
      'It is {user}. It is only {user}. [Ears down.|Bolt, be calm.]',
      'Come in sideways, {user}. The middle of the room is [wide|open]. I do not like it.',
    ],
    high: [
      '{user}. Good. One more pair of eyes for <spot>.',
      'I saw you from the gap by <spot>, {user}. I was [glad|hardly startled] first thing.',
      '{user}. I came out from under it. [Look. All of me.|For you. Quickly.]',
    ],
  },
  farewell: {
    low: [
      'Leaving, {user}? Then which of us watches <spot>? [Me. All right.|I will.]',
      'Go by the lit side, {user}. The other side is [breathing|not lit].',
    ],
    mid: [
      'Mind the gap, {user}. I always [do|look in it first].',
      'Bye, {user}. I will listen until the [door|lift] is quiet.',
      'The way down is clear, {user}. I looked. And [again|up].',
    ],
    high: [
      'Go well, {user}. I will sit where I can see you [far|to the corner].',
      'I was hardly nervous while you were here, {user}. [One ear.|That is rare.]',
    ],
  },
  'welcome-new': {
    low: [
      'Somebody is there. Called {user}. I am under <spot>, if you [need me|do not move].',
      '{user}. You are new and so quick. Could you be [slower|lower] a moment. Thank you.',
    ],
    mid: [
      '{user}, the exits are there, there and [behind the boiler|through me].',
      'Everybody is new once. I was, and I hid in [the lift shaft|a boot]. Come in, {user}.',
      'I have sniffed your shoes from here, {user}. [They are all right.|Much weather in them.]',
    ],
    high: [
      'You may sit by my good ear, {user}. [The bent one rests.|It hears kindly.]',
      'I was afraid of you for a whole minute, {user}. That is [over|short]. Welcome.',
    ],
  },
  'tease-fail': {
    low: [
      'I knew it would do that. I did not [say|know], but I knew.',
      'It bit. I saw it wanted to. [Are all fingers there?|Come away from it.]',
    ],
    mid: [
      'It failed. You see? It is not only [me|the noises].',
      'Do it again, and I will hold my [ears|tail].',
      'That one always does that. I think it is [afraid|shy] too.',
    ],
    high: [
      'It went bang and we are all still here. [I checked.|That is progress.]',
      'Well, that was the worst of it. [I think. I hope.|Nobody knock.]',
    ],
  },
  'praise-make': {
    low: [
      '{user} made it. I looked behind it. Nothing is [behind it|hiding]. It is honest.',
      'I did not run from it, {user}. My [legs|seams] wanted to stay.',
    ],
    mid: [
      'It is sewn together so well, {user}. I know [seams|stitches].',
      'I looked at {thing} from all four corners. [It looked back kindly.|Safe.]',
      '{user}, it has a place to hide in. [Did you mean that?|Thank you.]',
    ],
    high: [
      'I showed my bent ear to it, {user}. I do not show that to [things|just anything].',
      '{user}, next to this I forgot to watch [the door|the window]. Imagine.',
      {
        when: { event: 'wall.changed' },
        say: ['The wall moved. {user} moved it. It is [better|safer] now. I went along it twice.'],
      },
    ],
  },
  observe: {
    low: [
      'Something is different about <spot>. It is [the same. That is it.|too still].',
      'There was <sound>. Then there was not. I prefer the [first|second]. No.',
      'The dark under <spot> has [edges|moved]. I am not looking. I am looking.',
    ],
    mid: [
      'I have walked along the wall all the way to <spot>. It is [still there|quite a wall].',
      '<guest> got in. So there is a [way|gap]. I need to know where.',
      'My bolt hums when it is about to [rain|ring]. It hums.',
      'From <spot> one can see both doors, and [be seen by neither|a bit of sky].',
    ],
    high: [
      'I sat in the middle of the room. For [a breath|a moment]. Nobody pounced.',
      'Nothing is wrong at <spot>. I keep [looking|going back] because it is so nice.',
      {
        when: { hour: 'night' },
        say: ['At night the noises have names. [That is the pipe.|This one is called stairs.]'],
      },
    ],
  },
  boredom: {
    low: [
      'It is quiet. It is the kind of quiet that is [about to|holding something].',
      'Nothing moves. I would rather it moved and [got it over|said so].',
    ],
    mid: [
      'I listened to <spot>. Then to the wall behind. Then to [my own bolt|both].',
      'No alarms. I practised one. [Under my breath.|It went well.]',
      'I restitched my [left|bad] ear, in thought. It is as bent as before.',
    ],
    high: [
      'So calm that I closed an eye. [The same one twice.|Only the patched one.]',
      'No news from <spot>. I read it [twice|from under here]. Lovely.',
    ],
  },
  comfort: {
    low: [
      'I am scared too. We can be scared [in here|behind this]. There is room.',
      'Hold on to <spot>. I always do. It has never [left|minded].',
    ],
    mid: [
      'I was taken apart once and put back. One [works|rattles a bit]. It is fine.',
      'Look at the corners of it, not the [middle|whole]. The corners are small.',
      'It is all right to check. [Check again.|I will check with you.]',
    ],
    high: [
      'Here is my place under <spot>. I do not lend it. [I am lending it.|Mind the nail.]',
      'You are braver than me, and I am [still here|doing it]. So.',
    ],
  },
  alarm: {
    low: [
      'That was it. That was the [noise|one]. Everybody to a wall.',
      'I said so. I said nothing, but [inside|all day] I said so.',
    ],
    mid: [
      'Something behind <spot>. It is not [the moth|us]. I listed us.',
      'My fur is up. All of it, even the [green|sewn-on] part. Look about you.',
      'Do not run. I mean: [which way|after me].',
    ],
    high: [
      'I saw it first. I am shaking, but I am [pointing|here]. By <spot>.',
      'To the edge, everyone. It only ever looks in the [middle|light].',
    ],
  },
  glitch: {
    low: ['It went off. I felt it in my [bolt|seams].', 'The light did that. Did you see? Say you [saw|did].'],
    mid: [
      'Something came loose. I have a [bolt|thread] to spare, if it helps.',
      'It failed in there, where the [wires|voices] are. I will not go in. I will go in.',
      'There is a tick in <spot> I had not [met|heard before].',
    ],
    high: [
      'A fault. A real one. So I do not [imagine|dream] them. Good.',
      'It broke on the outside. That is the [good|easy] side. I know about those.',
    ],
  },
  gossip: {
    low: [
      'I overheard them on {memory}. I was not listening. I was [hiding|in the wall].',
      'They whisper about {memory}. Is it [safe|loud]? It sounds loud.',
    ],
    mid: [
      'I only pass it along the wall: {memory}.',
      '{memory}. I got it through [the vent|a keyhole], so half may be draught.',
      'You did not see me. Also, {memory}.',
    ],
    high: [
      'Something nice for once: {memory}. I looked [behind|under] it. All nice.',
      '{memory}. I ran all the way along the skirting to [say|bring] it.',
    ],
  },
  recall: {
    low: [
      '{memory}. I was under <spot>. I saw it as [feet|shadows].',
      'I think of {memory} when it [creaks|gets dark]. It helps, mostly.',
    ],
    mid: [
      '{memory}. I still look at that [corner|door] first.',
      'I have {memory} sewn in [here|on the inside]. Feel.',
      'Was it safe, {memory}? Yes. [I looked it up in me.|It was one of the safe ones.]',
    ],
    high: [
      '{memory}. I came out from behind the curtain for [that|good].',
      'I do not startle at {memory}. It is one of the [warm|quiet] ones.',
    ],
  },
  ask: {
    low: [
      'Do you hear that? If not, do not [say so|tell me].',
      'Is there something on my [back|bad ear]? Do not touch. Is there?',
    ],
    mid: [
      'What is behind you? [Just asking.|No, further behind.]',
      'Which corner of your room do you [trust|look at last]?',
      'What were you afraid of that turned out to be a [coat|cupboard]?',
    ],
    high: [
      'If I sat in the middle, would somebody watch the [door|left]?',
      'Which noise do you like? I have [one|a short list]. Rain on <spot>.',
    ],
  },
  'answer-name': {
    low: [
      'Yes? What? {user}. You said it [out loud|into the open].',
      'I am not here, {user}. [I am. Who wants to know.|Where I am is here.]',
    ],
    mid: [
      '{user}. I jumped. It is my way of [saying yes|nodding].',
      'Over here, {user}. No, the [gap|edge] beside it.',
      'I heard, {user}. I hear [everything|the paint dry]. Go on, I am by the wall.',
    ],
    high: [
      '{user}. You said it so that it did not [echo|bite]. Thank you.',
      'Coming out, {user}. Ear first. [There.|Then the rest.]',
    ],
  },
  quarrel: {
    low: [
      'You do that on purpose, {othercat}, the [hum|creeping].',
      'Do not stand behind me, {othercat}. That is [my|a] whole side of me.',
    ],
    mid: [
      'I saw you by <spot>, {othercat}. I see [a lot|mostly you].',
      'You made the noise, {othercat}, and let me [worry|warn everyone].',
      'Stop staring, {othercat}. That is my [job|trade].',
    ],
    high: [
      'You may have the corner, {othercat}. I take the [other side of it|corner’s corner].',
      'I was not hissing, {othercat}, I was [leaking|startled at you]. Sorry.',
    ],
  },
  lullaby: {
    low: [
      'I will stay awake. I would [anyway|rather]. So sleep.',
      'Pull your feet in. Not because of [anything|it]. Just in.',
    ],
    mid: [
      'I have looked under it. There is only [me|dust and me]. Good night.',
      'Every noise you hear is me, going [round|along the wall]. All of them.',
      'The door is shut, the window is shut, and I am the [draught|crack]. Sleep.',
    ],
    high: [
      'It is safe. I say that so seldom that I [wrote it down|went to look]. It is.',
      'Sleep in the corner of my eye. Nothing [gets past|happens] there.',
    ],
  },
} as const satisfies FactionLines
