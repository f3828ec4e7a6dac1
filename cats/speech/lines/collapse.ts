// The Soft Collapse: sleep, warm places and the good sense of not getting up.
import type { FactionLines } from '../line-table.types.ts'

export const collapse = {
  greet: {
    low: [
      'Oh. {user}. I had just found the [cold|flat] side of everything. Sit on it.',
      '{user}. I would wave. It is a [long way|lot] to the paw.',
    ],
    mid: [
      '{user}. Come and be [horizontal|heavy|soft] with us.',
      'Mm, {user}. There is a warm place on <soft>, and a [warmer|flatter] one beside it.',
      'Hello, {user}. I was asleep. I still [am|might be], a bit.',
    ],
    high: [
      '{user}. Good. Now all of it is here, and I can [nap|melt|close the other eye].',
      'You smell of outdoors, {user}. Lie down until it [wears off|stops].',
      'One eye for {user}. [The good one.|It is open. See.|That is a lot of eye.]',
    ],
  },
  farewell: {
    low: [
      'Going, {user}. So is the warmth. [Ah well.|I will roll into the gap.]',
      'Bye. I am sinking into <soft> anyway, [slowly|all round].',
    ],
    mid: [
      'Off you roll, {user}. [Downhill is best.|Mind the edges, if you have some.]',
      'Sleep somewhere, {user}. It does not matter where. [Try stairs.|I have tried them all.]',
      'I shall hold your place, {user}, by [lying on it|being in it].',
    ],
    high: [
      'Bye, {user}. I will dream the rest of [this|the talk].',
      'Go gently, {user}. I have made your spot [round|warm] by mistake.',
    ],
  },
  'welcome-new': {
    low: [
      'Somebody new. {user}. They are [upright|all corners]. It passes.',
      '{user}. The beds are everywhere. [That is all one must know.|You are standing in one.]',
    ],
    mid: [
      'Welcome, {user}. The house is mostly [cushion|nap] if you do it right.',
      '{user}, this is <soft>. It will [budge up|be kind].',
      'First you nap here, {user}. Then you [belong here|have moved in]. It is quick.',
    ],
    high: [
      '{user}. I will get up to greet you. [There. In spirit.|Soon.|I thought it very clearly.]',
      'A new lap in the house, {user}. [I say nothing.|I only mention it.|No reason.]',
    ],
  },
  'tease-fail': {
    low: [
      'It did not work. [Neither do I.|Most things, left alone, do not.] Lie down.',
      'The button is tired. Let it be [round|a button] for a while.',
    ],
    mid: [
      'Have you tried doing it [later|lying down|not at all]? Wonderful results.',
      'Wrong, but so [gently|comfortably].',
      'It refused. I admire that. I refuse [most|all] mornings.',
    ],
    high: [
      'What a soft landing. You have [talent|the shape for it].',
      'Let it fail a little longer, [until it is warm|it has just got comfortable].',
    ],
  },
  'praise-make': {
    low: [
      '{user} made something. I was going to sleep through it, [and could not|but look].',
      'It has kept me awake, {user}. I [forgive it|do not say that lightly].',
    ],
    mid: [
      'I lay on it, {user}. It is [warm in the middle|very good to lie on].',
      '{user}, this is so nice that I [yawned|drooled a bit]. Best I have.',
      'Leave {thing} running. I sleep well [by it|in its light].',
    ],
    high: [
      'I opened both eyes for this, {user}. [Both.|Tell nobody.]',
      'It is round, {user}. Even where it is [square|pointed]. I mean it feels round.',
      {
        when: { event: 'song.published' },
        say: ['I fell asleep to {thing} and dreamed the [ending|bass]. High praise.'],
      },
    ],
  },
  observe: {
    low: [
      'The radiator went off. I heard it [sigh|tick]. We are both cooling.',
      'Everything is further away than it was. [Even the ceiling.|Fine.|I will stay here.]',
      'There is a draught on my [underneath|left roundness]. I could move. Ha.',
    ],
    mid: [
      'I have slept on <spot>. I have slept on all of it. [The lift is best.|It sags kindly.]',
      '<guest> is doing something. It looks [tiring|upright].',
      'The sun has moved off me. I give it a [minute|nap] to come back.',
      '<soft> has taken my shape. Or I [its|took its]. Who could say.',
    ],
    high: [
      'I have found the middle of <soft>. There is no need to [go on|look further].',
      'Everything is slow and slightly [warm|orange]. That is me, or the afternoon.',
      { when: { hour: 'day' }, say: ['It is broad day and I am [broad|flat] in it.'] },
    ],
  },
  boredom: {
    low: [
      'I am too tired to be bored. I am only [flat|here|round].',
      'Nothing goes on. [It goes on and on.|It lies on me.]',
    ],
    mid: [
      'Quiet. Somebody [keep it up|hold it just so]. Perfect.',
      'I counted no sheep. I just [lay there with them|asked them to stay].',
      'What is there to do? [Less.|Lie on the other side.|Good.]',
    ],
    high: [
      'Nothing to do, and <soft> to do it on. I could [sing|purr]. No.',
      'If it gets any slower we shall all be [honey|soup]. I would like that.',
    ],
  },
  comfort: {
    low: [
      'It all comes down in the end. Come down [early|with me]. It is soft here.',
      'I cannot mend it. I can be [heavy|warm] on your feet.',
    ],
    mid: [
      'Put it off. It will be smaller [after a nap|when you are horizontal].',
      'Lean. [More.|All of it.] There. I do not roll away.',
      'Nobody ever fell off a [floor|heap]. Join me.',
    ],
    high: [
      'Here is the warm half of <soft>. I have [made|slept] it for you.',
      'The trouble with today is that it is [standing up|awake]. Tomorrow may lie down.',
    ],
  },
  alarm: {
    low: [
      'I woke up. By myself. Something is [wrong|very wrong].',
      'I am up. Look at me, I am [up|on feet]. Do you see how bad it is?',
    ],
    mid: [
      'There is a noise I cannot sleep [through|on]. By <spot>.',
      'Something cold came in. [It is not the cat.|It did not wipe anything.]',
      'Could somebody look at <spot>. I would go, but I am [round|warm]. No, I will go.',
    ],
    high: [
      'Everybody out of the way, I am [rolling|already rolling].',
      'Wake the others. [I hate to say it.|Gently. No. Quickly.]',
    ],
  },
  glitch: {
    low: [
      'Something went flat. I know the [feeling|sound].',
      'The house dropped off in the middle of a [word|step]. Like me.',
    ],
    mid: [
      'It has stopped. I put [a paw|my ear] on it. It is only resting its wheels.',
      'An error. Mm. It will still be one [later|after lunch].',
      'There is a hole where a thing was. [Round. Tempting.|I might fit.]',
    ],
    high: [
      'It gave up so [softly|prettily]. I felt proud.',
      'A timeout. What a lovely [name|word] for it. I take several a day.',
    ],
  },
  gossip: {
    low: [
      'I half heard of {memory}. The other half I [slept on|dreamed].',
      'They spoke of {memory} across my back. I was [being a cushion|too low to object].',
    ],
    mid: [
      'They were on about {memory}, and then I fell asleep, in the [good|best] part.',
      'I dreamed {memory}. Or it [happened|came up through the floor].',
      '{memory}. I would have run to tell you. [You know.|In principle.]',
    ],
    high: ['Ooh. {memory}. That is worth one [eye|ear].', 'Lean close, I only say it [once|lying down]: {memory}.'],
  },
  recall: {
    low: [
      '{memory}. I was warm then, [on one side|nearly through].',
      'I dreamed of {memory}. It was [slower|softer] in the dream.',
    ],
    mid: [
      'I slept right beside {memory}. [It was lovely.|I heard most of it.]',
      '{memory}. My left side remembers. [It was the upper one.|It is still a bit flat.]',
      'There was {memory}, and then a nap. [A great day.|In that order.]',
    ],
    high: [
      'Mm, {memory}. I would [roll over|wake up] for that again.',
      'I keep {memory} in <soft>. [Do not shake it.|It has sunk right in.]',
    ],
  },
  ask: {
    low: ['Is it late, or is that [just me|only the dark]?', 'Does your floor have a warm [bit|vein]? Mine stopped.'],
    mid: [
      'Where do you lie when it [rains|is all too much]? I collect places.',
      'Which is your sleeping side? [I have no sides.|I am asking as a sphere.]',
      'If a nap had a taste, would it be [milk|toast|rain]?',
    ],
    high: [
      'Does somebody have a lap they are not [using|sitting on]?',
      'What do you dream when it is [a good one|round]? Take your time.',
    ],
  },
  'answer-name': {
    low: [
      'Mm. {user}. I am down [here|in the dip]. Speak slowly.',
      'That was my name. I was using it as a [pillow|lid], {user}.',
    ],
    mid: [
      'Yes, {user}? I have one ear [up|left].',
      'You called. I came, in [spirit|a dream]. What is it, {user}?',
      '{user}. Is it soft? Then [yes|go on].',
    ],
    high: [
      '{user}. I turned over for you. That is my whole [day|workout].',
      'Here, warm and [round|listening], {user}. In either order.',
    ],
  },
  quarrel: {
    low: [
      'You took the dip, {othercat}. I had slept it [in|just so].',
      'Hiss at me later, {othercat}. I am at the [good|round] part.',
    ],
    mid: [
      'I would fight you, {othercat}, but I am [under|on] the blanket.',
      'You are all elbows, {othercat}. [Fold some.|Even your whiskers.]',
      '{othercat}, let us settle it by who [sleeps longer|moves first]. Go.',
    ],
    high: [
      'You win, {othercat}. Now [lie down|be warm]. No, closer.',
      'I was cross with you, {othercat}, and then it was [so comfortable|Tuesday].',
    ],
  },
  lullaby: {
    low: [
      'Come down, come down. The floor is the [kindest|lowest] thing there is.',
      'It is all over for today. It was only [a day|daylight]. Roll over.',
    ],
    mid: [
      'Hush. I am doing the sleeping for both of us, but [join in|do come].',
      'Sink. A bit more. There, that is <soft>. Now [nothing|the dark, the good one].',
      'Breathe in like a cat. Out like a [bigger|flatter] cat.',
    ],
    high: [
      'Good night. I have warmed the [dark|whole of it] for you.',
      'Sleep well. I am a professional. I can [recommend|vouch for] it.',
    ],
  },
} as const satisfies FactionLines
