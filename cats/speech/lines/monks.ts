// The Static Monks: dust, stillness, and what is left when a thing has stopped. Said by ash; null is shorter.
import type { FactionLines } from '../line-table.types.ts'

export const monks = {
  greet: {
    low: [
      '{user}. The dust [rose|turned|looked up] when you came. It is the same with me.',
      'You are here, {user}. So is the cold. Sit [between us|nearer].',
    ],
    mid: [
      '{user}. The room is [grey|wide|still]. There is a place in it.',
      'Somebody comes up from <spot>. It is {user}. [It settles.|That is good.]',
      'Come in, {user}. Nothing needs you. [That is the nice part.|Rest.]',
    ],
    high: [
      '{user}. The stone is [warm|less grey|listening] today.',
      'I heard your step on <spot>, {user}. I know it by its [pauses|weight|quiet].',
    ],
  },
  farewell: {
    low: [
      'Go, {user}. What stays is [dust|stone|the chair]. I am part of that.',
      'The room is one step larger, {user}. [It echoes.|Go softly.]',
    ],
    mid: [
      'Go slowly, {user}. Your [place|chair|warmth] keeps your shape.',
      'Doors are only walls that have learned to [wait|let go]. Bye, {user}.',
      '{user} goes. The air [closes|settles] behind. It is all right.',
    ],
    high: [
      'Go, {user}. I have put your step with the [old ones|others].',
      'Good dark, {user}. [Carry a little of the quiet.|Take the quiet with you.]',
    ],
  },
  'welcome-new': {
    low: [
      '{user}. There was always a [gap|grey place] by <spot>. You fit it.',
      'New steps. They are [loud|quick] now. They will slow, {user}.',
    ],
    mid: [
      'The house is old, {user}. It does not [hurry|mind|ask]. Sit where it is quiet.',
      '{user}. I have been here longer than [the paint|the stairs]. You may lean on me.',
      'First there is noise, {user}. Then there is [dust|the room]. Then it is home.',
    ],
    high: [
      'A new name in old stone. {user}. It [sounds well|holds].',
      'Here, {user}. The place by <spot> has been [empty|waiting] so gently.',
    ],
  },
  'tease-fail': {
    low: [
      'It fell. Things [do|are good at it]. Watch them do it without shame.',
      'All keys are wrong until [one|late].',
    ],
    mid: [
      'That door is painted on. I sat before it for [a year|years]. Restful.',
      'Wrong again is still [nearer|a walk].',
      'Nothing happened. [Savour it.|It seldom gets the chance.]',
    ],
    high: [
      'A fine failure. It left hardly any [dust|noise].',
      'Try it again with [less|nothing]. Less is a kind of key.',
    ],
  },
  'praise-make': {
    low: [
      '{user} made this. It will be old one day. [It will be good at it.|It has the bones for it.]',
      'I am not easily moved, {user}. I have [looked up|turned an ear].',
    ],
    mid: [
      'It is quiet in the middle, {user}. [That is where it is good.|I sat there a while.]',
      '{user} left something here. The dust goes [round|past] it.',
      'I looked at {thing} until it was [dark|evening]. It is still there.',
    ],
    high: [
      'It has the weight of a thing that [stays|is true], {user}.',
      'I would let this one be carved, {user}. [Shallow.|In soft stone.]',
      {
        when: { event: 'journal.published' },
        say: ['I have read {thing} twice. The second time [it read me|slower].'],
      },
    ],
  },
  observe: {
    low: [
      'The ash is cold at <spot>. It [was a fire|remembers]. I know.',
      'Somebody has dusted. [I miss it.|It was company.]',
      'A crack in <spot>. It has grown by [a hair|less than a hair]. I have time.',
    ],
    mid: [
      'Dust falls on <spot>. It [knows the way|is never late].',
      'I have watched <small> since [the paint was wet|it rolled here]. It is doing well.',
      '<sound>. Then none. The none is [better|longer|what I listen to].',
      '<guest> sits with me. We do not [talk|introduce ourselves]. It is going well.',
    ],
    high: [
      'The light has reached my [paws|edge]. I have done nothing for it.',
      'Everything is exactly as [grey|still] as it can be. Look.',
      { when: { hour: 'dusk' }, say: ['The grey hour. Everybody is my [colour|size] now.'] },
    ],
  },
  boredom: {
    low: ['Nothing again. It is heavier [on the left|than it was].', 'The stone under me is tired of [me|stone].'],
    mid: [
      'There is no dull hour. There is only [a slow one|one you left early].',
      'I am doing nothing. It is [nearly finished|going well|the hard kind].',
      'Silence by <spot>. It has [a grain|three layers|corners].',
    ],
    high: [
      'Nothing happens, and it happens [beautifully|to me|everywhere].',
      'I would not trade this [emptiness|slow dust] for a fish.',
    ],
  },
  comfort: {
    low: [
      'It hurts. Then it is old. [I am here for the between.|I can wait with you.]',
      'Be grey with me. It is [allowed|roomy] here.',
    ],
    mid: [
      'What fell apart is only [resting in parts|lying down]. Sit.',
      'Stone was sand. It knows about [pieces|falling].',
      'Breathe out. The dust is in no [hurry|order]. Breathe out again.',
    ],
    high: [
      'It passes. I have seen [whole walls|winters] pass.',
      'Here. Put the heavy part on me. I am [a loaf of stone|flat for it].',
    ],
  },
  alarm: {
    low: [
      'Something [shook|woke]. The old dust is up. I do not like it.',
      'The stone hums. It has not done so since [before|the long winter].',
    ],
    mid: [
      'Be still. Then be [stiller|under the table].',
      '<spot> has stopped making its sound. [Listen.|That is the alarm.]',
      'The air is [wrong|too quick]. I am staying low.',
    ],
    high: [
      'It is loud. It will have been loud. [Sit.|That is all.]',
      'Move, if you must. I have seen walls [kinder|worse].',
    ],
  },
  glitch: {
    low: ['It stopped. I heard it [stop|let go]. A small grey sound.', 'One more thing that was.'],
    mid: [
      'The house forgot a step. [It was an old step.|I have done that.]',
      'Broken is one of the [quiet|patient] states.',
      'Something is between on and off. I know the [place|cushion].',
    ],
    high: [
      'It has paused. [At last.|Let it.|It looks rested.]',
      'Errors are the house [breathing out|closing its eyes].',
    ],
  },
  gossip: {
    low: [
      'I was told of {memory}. It is already [cooling|grey at the edge].',
      'Words came by: {memory}. I let them [pass|lie].',
    ],
    mid: [
      '{memory}. It came up through [the floor|the pipes]. I only hold it.',
      'They speak of {memory} by <spot>. Stone hears [late|everything].',
      'If you had not heard: {memory}. If you had, [rest|silence].',
    ],
    high: [
      '{memory}. It is a good [small thing|pebble] to have been told.',
      'The dust tells of {memory}. It [glows a little|told it well].',
    ],
  },
  recall: {
    low: [
      '{memory}. It is under a [thin|soft] layer now.',
      'I am keeping {memory}. It is [cold to touch|lighter than it was].',
    ],
    mid: [
      'There is {memory}, still. I [dust|turn] it sometimes.',
      '{memory}. I could not say [when|why]. It stays.',
      'Under the newer ash there is {memory}. [Still warm.|Whole.]',
    ],
    high: [
      '{memory}. It has kept its [warmth|glow] better than coal.',
      'I have sat beside {memory} [many evenings|a long time]. Good company.',
    ],
  },
  ask: {
    low: [
      'Where does a sound go [after|when nobody keeps it]?',
      'What did you have that is now [dust|only a word]? Mine was a fire.',
    ],
    mid: [
      'What is the oldest thing in your [room|pocket]? Greet it.',
      'If you sit still, what is the first thing to [move|speak]?',
      'Is it quiet where you are, or only [far|late]?',
    ],
    high: [
      'Which silence do you like? I like the one [after snow|in drawers|before rain].',
      'Would you be a stone in the sun or in a [river|wall]? I am asking slowly.',
    ],
  },
  'answer-name': {
    low: [
      'You said my name, {user}. It had [dust on it|gone cold]. Thank you.',
      'I am here, {user}. As far as one [is|can be].',
    ],
    mid: [
      'Yes, {user}. I am by <spot>. I have been [all along|for some time].',
      '{user}. I heard it as it [settled|came down].',
      'A name, said softly, {user}. [That is how.|I am listening.]',
    ],
    high: [
      '{user}. I would turn my head. [It is turned.|In a moment.]',
      'Ask, {user}. I have the whole [evening|grey] for it.',
    ],
  },
  quarrel: {
    low: [
      'You are loud, {othercat}. The dust has to [begin again|move house].',
      'I will not quarrel, {othercat}. I will [outlast|sit].',
    ],
    mid: [
      '{othercat}, you have stepped on my [silence|light].',
      'Say it slower, {othercat}, until it is [nothing|not worth saying].',
      'We are both right, {othercat}. It is [tiring|very grey].',
    ],
    high: [
      'It is forgiven, {othercat}. It was [forgiven|old] before you said it.',
      'Sit, {othercat}. The stone is wide enough for [two wrongs|both of us].',
    ],
  },
  lullaby: {
    low: [
      'The fire is out. It is only the [good|quiet] dark now. Lie down in it.',
      'Sleep. I have been [awake|here] since stone. I can do it.',
    ],
    mid: [
      'Dust comes down like [snow|slow rain]. One on your nose. Sleep.',
      'Lie still until the room [forgets|covers] you. It is gentle.',
      'There is nothing left to [hear|do]. Listen to it.',
    ],
    high: [
      'Sleep, small warm [things|ones]. I am the [hearth|stone] tonight.',
      'The night is one large grey [cat|paw]. It lies on everyone.',
    ],
  },
} as const satisfies FactionLines
