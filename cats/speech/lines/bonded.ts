// The Bonded Mass: everybody on one cushion; whatever happens to one happens to us.
import type { FactionLines } from '../line-table.types.ts'

export const bonded = {
  greet: {
    low: [
      '{user}. We were only [five sides|half a cube] until now.',
      'Sit close, {user}. Our corner is [cold|too wide] today.',
    ],
    mid: [
      '{user}. We felt it in the [cushion|floor] before the door.',
      'Move up, everybody. {user} needs [an edge|a side|the middle].',
      'We are here, {user}. Now the room is [square|the right shape].',
    ],
    high: [
      '{user}, {user}. Lean on a side. [Any side.|We kept them all warm.]',
      'Everyone purr, it is {user}. [From the left.|In turn.|Together.]',
      'Our favourite number is us, and here is {user}.',
    ],
  },
  farewell: {
    low: [
      'We will keep your dent in <soft>, {user}. [It is a good dent.|Nobody sits in it.]',
      'Go, {user}. We hold the [thread|other end].',
    ],
    mid: [
      'You go and we stay, and it is still [one|the same] cushion, {user}.',
      'Take some of our warmth, {user}. It is on your [sleeve|knees].',
      'Bye from all six sides, {user}.',
    ],
    high: [
      'See you, {user}. We will [hum|stack ourselves] till then, contentedly.',
      'Go and be good company to somebody, {user}. We can [share|spare you].',
    ],
  },
  'welcome-new': {
    low: [
      'New and cold at the edges. {user}, come [in between|here].',
      '{user}. We are few on the sofa today. You make it [a sofa|us].',
    ],
    mid: [
      'Here is {user}. Here is everybody. [Squeeze.|Now breathe in together.]',
      'One of us, {user}. There is no test. You [sat down|came]. That was it.',
      '{user}, that is our blanket. That is your [corner|end] of it.',
    ],
    high: [
      'More of us. {user}. We knew there was a [side|place] missing.',
      'Touch noses, {user}. [Now you are related.|That is all the paperwork.]',
    ],
  },
  'tease-fail': {
    low: [
      'It did not work for us either. [So we are together in it.|We pushed too.]',
      'We fell off that as well. All of us. It [stacked|was warm at the bottom].',
    ],
    mid: [
      'Never mind. We like the ones that [wobble|need holding].',
      'We would help, but we have [no thumbs|only corners]. We can watch closely.',
      'It came apart into friends. [Look, so many.|Collect them.]',
    ],
    high: [
      'What a tumble. Do it on to us [next time|again].',
      'It failed in such good [company|hands]. That hardly counts.',
    ],
  },
  'praise-make': {
    low: [
      '{user} made something to be close to. We [needed|noticed] that today.',
      'We all looked at it, {user}, and nobody [fidgeted|looked away].',
    ],
    mid: [
      '{user}, there is room in it for [us|everybody].',
      'We rubbed our chin on {thing}. Now it is [ours|family]. You made it, though.',
      'Everybody gather. {user} made [this|a thing]. Do not push. Push a bit.',
    ],
    high: [
      'We love it from every side, {user}. [We walked round.|Even underneath.]',
      '{user}, you made that with your own [paws|hands], for all of [us|these noses].',
      {
        when: { event: 'follow.added' },
        say: ['Somebody chose somebody. We felt it on <spot>. [Warm.|All six sides.]'],
      },
    ],
  },
  observe: {
    low: [
      'There is a gap on <soft>. It is the size of [somebody|a friend].',
      'Everyone is in a different room. We can feel it [pull|thin out].',
      'Our side towards <spot> is cold. [Somebody lean.|Just mentioning.]',
    ],
    mid: [
      'Two cups stand side by side on <spot>. We are [glad for|happy about] them.',
      '<guest> has come to live with us. [We said yes.|It does not know yet.]',
      'If you all sit on <soft> at once it makes a [hill|home].',
      'We have put <small> next to another one. It [looked|seemed] lonely.',
    ],
    high: [
      'Everybody is breathing at the same [speed|time]. Do not stop.',
      'The whole house is one warm [thing|loaf] today, seen from inside.',
      { when: { hour: 'dusk' }, say: ['The lamps come on one by one, like us [coming home|on the sofa].'] },
    ],
  },
  boredom: {
    low: [
      'We are alone together with [ourselves|the cushion]. It is nearly the same.',
      'Nobody to lean on but <spot>. It leans [back|a little].',
    ],
    mid: [
      'We could all sit in one box. [There is a box.|Somebody bring a box.]',
      'Let us groom. Whose [ear|neck] is it? All right. Ours.',
      'It was quiet, so one of us hummed, and then it was a [choir|chord].',
    ],
    high: [
      'Nothing to do, and such good company [for it|not to do it in].',
      'We are a heap. It is a full-time [heap|joy].',
    ],
  },
  comfort: {
    low: [
      'We are sad with you. It is lighter with [more paws|four corners].',
      'Come here. Closer. There. Now it hurts [us|all of us], and less.',
    ],
    mid: [
      'Nobody drops alone. We are [under|beside] you. Oof.',
      'Put the heavy end on us. We are flat on top for [that|cups and sorrows].',
      'It broke, and we did not. [Feel.|We are all here.]',
    ],
    high: [
      'We have a blanket, a cushion and [time|a spare shoulder]. In that order.',
      'Every cube was once [loose crumbs|soup]. We set.',
    ],
  },
  alarm: {
    low: [
      'Everybody here? [Everybody here.|Touch the wall if you are here.] Stay.',
      'Something is between us and <spot>. Close the [gap|ranks].',
    ],
    mid: [
      'Together. Whatever it is, it is one and we are [us|stacked].',
      'Hold tails. Nobody lets go of [a tail|anybody].',
      'We heard it with all our [ears|sides]. From <spot>.',
    ],
    high: [
      'Behind us, little ones. We are a [wall|block] if we want to be.',
      'Count tails, quietly. Good. Now [move|walk] as one.',
    ],
  },
  glitch: {
    low: [
      'A part of the house lost its part. We [know|feel] that.',
      'It went quiet in one corner of us. [Hello?|Are you there, corner?]',
    ],
    mid: [
      'Two things came apart that belong together. We [sat between|lie on both].',
      'A wire let go of its [friend|other wire]. We are holding it.',
      'It stumbled. We caught its [elbow|edge].',
    ],
    high: ['Poor thing. Somebody lick its [cable|bracket].', 'It will be whole again. Things [want|like] to be.'],
  },
  gossip: {
    low: [
      'Somebody told us of {memory}, and we wished we had [been there|sat closer].',
      'They spoke of {memory}. We are passing it on for [warmth|company].',
    ],
    mid: [
      '{memory}. We heard it through three [cushions|coats].',
      'Have we told you? {memory}. [It is nicer told together.|All of you, listen.]',
      'It went from ear to ear to us: {memory}.',
    ],
    high: [
      'Good news for everyone: {memory}. [Squeeze.|Tell the lamp.]',
      '{memory}. We purred so that <soft> [shook|moved].',
    ],
  },
  recall: {
    low: [
      'We miss nothing when we think of {memory}. It is [in here|with us].',
      '{memory}. There were more of us on <soft> that [day|time].',
    ],
    mid: [
      'We were all there for {memory}. [You too, we think.|Paw on paw.]',
      '{memory}. We keep it in the [middle|warmest] layer.',
      'Every side of us remembers {memory} a little [differently|warmer].',
    ],
    high: ['{memory}. Let us all say it [again|at once].', 'Do you feel that? That is {memory}, still [warm|close].'],
  },
  ask: {
    low: [
      'Is anybody near somebody? We [like to know|ask for a friend].',
      'Whose lap is [it|this] today? Nobody’s? Then the floor’s.',
    ],
    mid: [
      'Who do you sit next to when you can [choose|pick]?',
      'What do you share with nobody? [Share how it smells.|Only say if it is soft.]',
      'Shall we all look at <spot> together? [Now?|Ready?]',
    ],
    high: [
      'Who here is not yet touching [somebody|a cushion]? It is easily mended.',
      'What is the word for us, all of us, [here|like this]? We want to embroider it.',
    ],
  },
  'answer-name': {
    low: [
      'We are here, {user}. A bit [apart|wobbly]. Come and press.',
      '{user}. We heard it with the [side|corner] that faces you.',
    ],
    mid: [
      'Yes, {user}? All of us [turned|listen].',
      'You called one and we [came|rolled up], {user}.',
      '{user}. Do you want a side, a corner or the [top|middle]?',
    ],
    high: [
      '{user}. You, and us. [What shall we be?|That makes one.]',
      'Here, here, here, {user}. [That was all corners.|From every side.]',
    ],
  },
  quarrel: {
    low: [
      'Do not go to the other end, {othercat}. Be cross [here|closer].',
      '{othercat}, we are hurt on [this|one] side. Guess which.',
    ],
    mid: [
      'You and we are us, {othercat}. [So who hissed?|Stop fighting us.]',
      'Say sorry, {othercat}, or we all sit on [you|your tail], lovingly.',
      'Alone is a shape too, {othercat}. It is just [pointy|draughty].',
    ],
    high: [
      'Enough, {othercat}. Noses. [Good.|Now ears.]',
      'We cannot stay cross with you, {othercat}. It makes us [odd|lopsided].',
    ],
  },
  lullaby: {
    low: [
      'Nobody sleeps alone. At least the [wall|pillow] is with you, and we are with the wall.',
      'Come into the middle. The middle is [always|only] warm.',
    ],
    mid: [
      'Everyone lie down in the shape of [us|a box]. There. One blanket.',
      'Breathe with us. In. [All.|Together.] Out.',
      'We will dream it together and compare in the [morning|kitchen].',
    ],
    high: [
      'Good night to you, and you, and [you|the moth]. And us.',
      'Stacked, warm, [shut|square]. That is how a day should be put away.',
    ],
  },
} as const satisfies FactionLines
