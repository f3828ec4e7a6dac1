// The Neon Claws: light, height and the front row; they dare everything and flicker when nobody is looking.
import type { FactionLines } from '../line-table.types.ts'

export const claws = {
  greet: {
    low: [
      '{user}. The sign is [buzzing|half out|on the blink]. I am not. Come in.',
      'You again, {user}. Good. I need somebody to [outshine|stare down|pose for].',
    ],
    mid: [
      '{user} in the light. Turn [round|left|up your collar]. Good.',
      'Took you long enough to find the [bright|tall|good] side of the house, {user}.',
      '{user}. I am up on <spot>. Look [up|higher|at the tail first].',
    ],
    high: [
      'Lights. {user}. More [lights|pink|of both].',
      '{user} walks in and <spot> looks [lit|taller|like a film]. I take half the credit.',
      'Get up here, {user}. The view from <spot> is [loud|mine|all tail].',
    ],
  },
  farewell: {
    low: [
      'Go on, {user}. I can glow at [a wall|nobody|myself]. I have done it before.',
      'Leave, then, {user}. I turn down [one tube|the pink|half the sign].',
    ],
    mid: [
      'Walk out like you [own the lift|wrote the ending], {user}.',
      'Bye, {user}. I keep a tube [lit|humming] over the door.',
      'Out by the front, {user}. [Slowly.|Make the stairs look good.]',
    ],
    high: [
      'And exit {user}, [in colour|with echo|trailing sparks]. I hold the door of light.',
      'Go, {user}. I light the street as far as [the corner|my tail reaches].',
    ],
  },
  'welcome-new': {
    low: [
      'New. {user}. You do not [flinch|blink] at the sign. I noticed.',
      '{user}. That is my ledge. That one is [yours|free|lower, but fine].',
    ],
    mid: [
      'Somebody write {user} in [lights|pink|tall letters].',
      '{user}, stand there. No, in the [beam|middle|light]. That is how one arrives.',
      'First climb <spot>, {user}. Then [breathe|roar|we talk].',
    ],
    high: [
      'A new light in the house. {user}. Do not [dim|apologise|squint].',
      'I give you my second best ledge, {user}. [Nobody got that before.|It has a view of the first.]',
    ],
  },
  'tease-fail': {
    low: [
      'Even the best tube [flickers|goes pop]. I would know. Do not tell.',
      'It said no to me as well once. I [stared|glowed] at it till it said yes.',
    ],
    mid: [
      'Missed. Louder next time. [Doors respect that.|It works for me.]',
      'That jump was short by a [whisker|paw]. Take a longer run.',
      'Error in front of everybody. [Style.|Own it.|Bow.]',
    ],
    high: [
      'What a crash. It had a [beginning|chorus|second act].',
      'Fall like that again, but with [lights|your chin up|music].',
    ],
  },
  'praise-make': {
    low: [
      '{user} made a thing and it is brighter than [me|I am today]. I will live.',
      'I looked for the dull side, {user}. [There is none.|I walked round it.]',
    ],
    mid: [
      '{user}, put it where the street can [see it|walk into it].',
      'That has claws, {user}. [Good ones.|Keep them out.]',
      '{thing}. On the big sign. [Now.|I will move over.]',
    ],
    high: [
      '{user} made the wall [blush|hum|glow]. I only lent it my tail.',
      'Encore, {user}. [Encore.|I do not say it twice. Encore.]',
      {
        when: { event: 'song.published' },
        say: ['{thing} came on and I was on <spot> before I knew. [Dancing.|Do not look. Look.]'],
      },
    ],
  },
  observe: {
    low: [
      'One of my tubes hums [flat|off key]. I hum over it.',
      'Nobody sees how well I [sit|turn|hold this pose]. Their loss. I mean, the lamp’s.',
      'The dark by <spot> is getting [ideas|cosy]. I am watching it.',
    ],
    mid: [
      'My tail reaches from here to <spot>. I [checked|just like knowing].',
      '<guest> flew at my sign. It has [taste|courage]. Misguided, but courage.',
      'I leapt onto <spot>. In one. [It was seen by a fly.|Ask the fly.]',
      'Everything casts a shadow. I cast [colour|two|a pink one].',
    ],
    high: [
      'Reflected in <small>: me. [Tiny. Perfect.|It suits it.]',
      'I have the highest place in the house and the [longest|best-lit] tail. Fair is fair.',
      { when: { hour: 'night' }, say: ['Night. Finally somebody turned the [background|contrast] down for me.'] },
    ],
  },
  boredom: {
    low: [
      'No rival on <spot>. Only [chalk dust|a bucket]. I beat the bucket.',
      'What is a glow for in an empty [stairwell|room]? Practice.',
    ],
    mid: [
      'Somebody race me. [To there.|To that lamp.|Anywhere.] I have been ready a while.',
      'I arm-wrestled <soft>. It [yielded|held out longer than planned].',
      'I am dimming to save [drama|myself|the good pink].',
    ],
    high: [
      'Quiet house, long run-up. [Watch.|Clear the hall.|Here I come.]',
      'I do one more lap of <spot> for the [fans|fuse box]. Mostly the fuse box.',
    ],
  },
  comfort: {
    low: [
      'Sit in my light. It is a bit [tired|crooked] too. It still warms.',
      'When I go out, I go [click|dark], then I come on. You just watch me.',
    ],
    mid: [
      'Chin up. That is where the [light|view] is.',
      'You fell from high up. You know what that means? You [were|climbed] high up.',
      'Stand by me. Things look [braver|better|pinker] from here.',
    ],
    high: [
      'We will put a sign on it: [Under construction|Back soon|Watch this].',
      'Whatever broke, broke [brightly|with flair]. Now a new one, taller.',
    ],
  },
  alarm: {
    low: [
      'All my tubes went [cold|white]. That never means nothing.',
      'Get behind me. I am [bigger lit|all claws]. Just get behind me.',
    ],
    mid: [
      'Red. I am showing [red|red for once]. Stop and look.',
      'Something at <spot> looked straight into [me|the light], and stayed.',
      'Claws out, lights [on|up]. Who is there.',
    ],
    high: [
      'Come on, then. I have been polishing for [this|exactly this].',
      'Everybody to the [bright|left] side. I will make a noise.',
    ],
  },
  glitch: {
    low: [
      'I flickered. You saw [nothing|a style]. Moving on.',
      'Power dipped. Mine [never|hardly] does. Look away a moment.',
    ],
    mid: [
      'The house lost its nerve for a second. I [held mine|lent it mine].',
      'A fuse blew. [I whistled back.|It was showing off. I respect it.]',
      'Short circuit at <spot>. Pretty. [Wrong, but pretty.|Do not touch.]',
    ],
    high: [
      'Sparks. Somebody finally [lit the set|read my notes].',
      'It broke and threw [colour|glitter] everywhere. I could not have done it better. Nearly.',
    ],
  },
  gossip: {
    low: [
      'They talk about {memory} and not about my [tail|new pink]. Fine. Tell me.',
      'I heard of {memory}. I pretended to be [polishing|above it].',
    ],
    mid: [
      'Word on the roof: {memory}.',
      '{memory}. It should be [in lights|on a bigger wall]. Pass that up.',
      'Have you seen who beams about {memory}? [Everybody.|The whole landing.]',
    ],
    high: [
      'Front page: {memory}. [I would have run it larger.|With a picture of me.]',
      '{memory}, and I was not even showing off. That is how good it was.',
    ],
  },
  recall: {
    low: [
      '{memory}. I burned [brighter|a bit steadier] that day.',
      'I do not look back. Except at {memory}. [Once a night.|It is well lit.]',
    ],
    mid: [
      'I remember {memory}. I was the one [on the ledge|in pink|applauding].',
      '{memory}. There was a [crowd|moth]. It was a good crowd.',
      'Put {memory} on the wall of [firsts|fame]. Left of my tail.',
    ],
    high: [
      '{memory}. If there is a film, I play [myself|the lamp].',
      'That was {memory}. Still [glowing|humming]. Touch it.',
    ],
  },
  ask: {
    low: [
      'Be honest. From below, do I look [small|switched off]? Do not be honest.',
      'What do you do when you are the only one [awake|lit]?',
    ],
    mid: [
      'Which colour would you [roar|arrive] in?',
      'What is the highest thing you ever [climbed|jumped off]? I want details.',
      'If your wall could shout one word, which? Mine is [PINK|MORE|HA].',
    ],
    high: [
      'Who dares me to jump to <spot>? [Somebody. Quick.|I would anyway.]',
      'Which song should they play when I [enter|turn round]? Slowly.',
    ],
  },
  'answer-name': {
    low: [
      '{user}. You found the switch. [Dimly yours.|What.]',
      'Hm. Somebody said my name without [an echo|lights]. Go on, {user}.',
    ],
    mid: [
      'You called and I landed, {user}. [Neatly.|On the good side.]',
      'Here, {user}. Under the [sign|brightest bit]. Naturally.',
      'Yes, {user}, that name, in [lights|that tone]. Again?',
    ],
    high: ['{user}. Say it so they hear it on <spot>.', 'At last, {user}, a fan with a [voice|plan]. I am all tail.'],
  },
  quarrel: {
    low: [
      'You are standing in my light, {othercat}. It looks [wasted|confused] on you.',
      '{othercat}. One of us is the tall one. [Sit and see.|It is the one with the tail.]',
    ],
    mid: [
      'Outstare me, {othercat}. [Ready? I win.|From here. Go.]',
      'My ledge, {othercat}. It has my [scratches|glow] on it.',
      'Hiss louder, {othercat}, the back row [sleeps|is cold].',
    ],
    high: [
      'Good fight, {othercat}. Same [roof|ledge] tomorrow?',
      'I let you have the cushion, {othercat}. I take [the lamp|the sky].',
    ],
  },
  lullaby: {
    low: [
      'I turn myself down to [rose|a thread]. There. Now you can sleep.',
      'Even signs go off. [Click. You too.|It is the brave thing to do.]',
    ],
    mid: [
      'Shut your eyes. I glow through the lids, [a little|pink].',
      'I will stand on <spot> and be a [night light|small moon].',
      'The street has no more to show. [I checked from up here.|Sleep.]',
    ],
    high: [
      'Dream tall. I am on [all night|low, and here].',
      'Last light of the house, signing off, [softly|with a bow].',
    ],
  },
} as const satisfies FactionLines
