// What any cat of the house may say, each in its own voice: small finds, and what has just happened where others saw it too.
import type { OwnLines } from '../line-table.types.ts'

export const houseLines = {
  observe: {
    any: [
      'There is <small> on <spot>. [Nobody has claimed it.|It was not there before.|I am keeping an eye on it.|It looks settled.]',
      '<sound> in <spot>. [I answered.|It is getting on well.|Third time. I like it.|Somebody should sit by it.]',
      'I lay on <soft> until <sound> came. Then I lay on it [differently|on the other side|with one ear up].',
      '<guest> and I shared <spot>. [We kept to our halves.|It left first.|Nothing was said.|It had the better view.]',
      'If you put <small> beside <soft>, it looks like [a bird|a small town|a plan|two friends].',
      'I washed my <part>. Then <sound>. Then all of it again. [A full day.|One has to begin anew.|So it goes.]',
      'Between <spot> and <soft> there is a place where it smells of [rain|toast|pencils|summer]. I lay in it.',
      'Somebody has put <small> into my sleeping place. [It stays.|I lay round it.|A present, I have decided.]',
      'The light on <spot> is the colour of [tea|old paper|a fox|weak lemonade]. It will not last. [Look.|I am in it.]',
      'I followed <guest> to <spot>. [It knew the way.|There we stopped.|It lost me on purpose.]',
      'There was <small> under <soft>. [I put it back, for next time.|It is warm now.|We have both been there a while, it seems.]',
      'From <spot> one hears <sound> a moment before it comes. [I cannot explain it.|Try it.|It is the good place.]',
      'I have left a hair on <soft>, [for the moth|so that it knows me|as one signs a letter].',
      'First <guest>, then <sound>, then nothing. [A short play.|I clapped with my ears.|I should like it again.]',
      'I tried <spot> with my <part>. [Colder than it looks.|It gave a little.|It answered.|Good. As it was.]',
      'Behind <spot> somebody has lost <small>. [I know who. I will not say.|It likes it there.|It has gathered dust, like a coat.]',
      'The shadow of <small> lies across <spot>. [It is larger than both.|I stepped over it.|It is pointing at me.]',
      '<guest> sat down on <soft>. [I have asked it to knock.|So that is settled.|It chose well.]',
      'My <part> fits between <spot> and the wall. [The rest of me does not.|Good to know.|I have told nobody but you.]',
      'My <part> points at <spot>. [It is seldom wrong.|I have asked it why.|Something may come of it.]',
      {
        when: { event: 'message.posted' },
        say: [
          'They are talking in {room}. [I like the pauses.|It sounds like rain from here.|Somebody there types with two paws.]',
          'From <spot> I hear {room}. [It is a good murmur.|No words, only the tune.|Somebody laughed, I think.]',
          '{user} said something in {room}, and my <part> [moved|agreed|turned that way].',
        ],
      },
      {
        when: { event: 'message.burst' },
        say: [
          '{room} is all at once [a kettle|a flock of starlings|a market]. I have gone up on <spot>.',
          'So much talk in {room}. [My ears are taking turns.|I lie below it, like a carpet.|It goes over me like a train, a friendly one.]',
        ],
      },
      {
        when: { event: 'room.silent' },
        say: [
          '{room} has gone quiet. [One can hear the paint.|I have put a paw on it, to keep it.|The chairs are talking now.]',
          'Nothing in {room} but <sound>. [I sat down beside it.|It has the place to itself.|And me.]',
          'It is still in {room}. [The lamp and I know.|A moth is reading it from the start.]',
        ],
      },
      {
        when: { event: 'room.created' },
        say: [
          'There is a new room. {room}. I have put my <part> in. [It echoes nicely.|It will do.|It smells of plaster.]',
          '{room} has a door now. [I went in and out.|I shall need to be on both sides of it.]',
        ],
      },
      {
        when: { event: 'wall.changed' },
        say: [
          '{user} moved things on a wall. [I moved one back with my eyes.|It has a draught of new in it.|I walked along the edge of it.]',
          'A wall is different. {user} was there. [The paint knows.|I have to smell all of it again.]',
        ],
      },
      {
        when: { event: 'sticker.placed' },
        say: [
          '{user} stuck something on a wall. [I pressed the corner down.|It is a little crooked. Good.|It is holding on.]',
          'There is a sticker by {user} now. [I sniffed it. Glue and kindness.|It has company up there.]',
        ],
      },
      {
        when: { event: 'server.started' },
        say: [
          'The house opened its eyes. [Everything is a bit to the left.|I was awake first.|All the lamps said click.]',
          'All the lights came back on. [I had not gone anywhere.|The stairs stretched.|Good. I had a sentence to finish.]',
        ],
      },
      {
        when: { event: 'cat.met' },
        say: [
          '{othercat} and I looked at each other. [It was enough.|One of us blinked.|We agreed on the moth.]',
          'I met {othercat} by <spot>. [We did not mention the cushion.|Noses were exchanged.|It was civil.]',
        ],
      },
    ],
  },
  ask: {
    any: [
      'Is <small> on <spot> anybody’s? [I only ask.|It is not mine. It could be.]',
      'If <spot> had a name, what would it [be|answer to]? I call it [Otto|Mabel|Sir|Bertha].',
      'What would you answer <sound>, if it asked [twice|nicely|you by name]?',
      'Would you rather be <small> or <soft>? [Think it over.|I have changed my mind twice.|No wrong answers, one odd one.]',
      'What lies under [your bed|your table|the nearest lamp|your left hand] just now? [I have guesses.|With me it is crumbs.]',
      'Which way did <guest> go? [I was reading my paw.|Do not point, it knows.|Up, surely.]',
      'If one pushes <small> off <spot>, does it [land|count|ring]? [For science.|I am only asking the air.]',
      'Who sleeps on <soft> when I am on <spot>? [Somebody does. It is warm.|Own up, softly.]',
      'Is it <guest> or is it <sound>? [From here they are one.|Do look, I am lying so well.]',
      'May I have <small> for [a moment|ever|the afternoon]? I would put it by <spot>.',
      {
        when: { event: 'sketch.published' },
        say: [
          '{user}, does {thing} mind if one [chases|licks|sits on] it?',
          'What happens in {thing} if one waits a [long|very long] time, {user}?',
        ],
      },
    ],
  },
  boredom: {
    any: [
      'I have looked at <small> for so long that it [looked away|has a face now|and I are related].',
      'I lay on <spot>. I lay on <soft>. [I may lie down next.|Both have their points.|That was the round.]',
      'Nobody moves. <sound>. [That was the news.|Me neither.|I keep time with it.]',
      'I could go to <spot>. I could [stay|not]. [It is exciting.|My left paw has not said yet.]',
      'I put <small> on <spot> and went away, so that I could [find it|be surprised|come back].',
      'I have nothing on but my <part>. [It is enough.|It wants watching.]',
      {
        when: { event: 'room.silent' },
        say: [
          '{room} is so still that I [heard my own fur|could knit it|tried whispering. It was loud].',
          'All of {room} to myself and <guest>. [We drew a line.|It took the ceiling.]',
        ],
      },
      {
        when: { event: 'server.slow' },
        say: ['The house thinks before it speaks today. [I can wait. I have a paw.|So do I.|It is doing a sum.]'],
      },
    ],
  },
  'answer-name': {
    any: [
      'Yes, {user}? I was on <spot> with <small>. [It can wait.|It will not tell.|We had just begun.]',
      '{user}. My <part> heard you before I did. [What is it?|Here I am.|Say on.]',
      'Here, {user}, between <soft> and <guest>. [Room for one more.|Speak up a little.|I can see you from here.]',
      'You called, {user}, and <sound> stopped. [Now we can both listen.|It wants to know too.|Go on.]',
    ],
  },
  quarrel: {
    any: [
      '{othercat}, that is my side of <soft>. [It has my shape.|Smell it.|The other side is also mine.]',
      'Who put <small> on <spot>, {othercat}? [It was you or the draught.|I am not cross. I am pointed.]',
      'I was on <spot> first, {othercat}. [Ask the moth.|My warmth is still there.]',
    ],
  },
  gossip: {
    any: [
      'By way of <guest> and <spot>: {memory}. [It has grown on the way.|Word for word, I think.|I only carry it.]',
      'By <spot> there is talk of {memory}. [Kind talk.|I purred in the right place.|It is worth a whisker.]',
      'I was on <spot> with my <part> up, and what do I hear of? {memory}.',
      '<sound>, and behind it talk of {memory}. [I stayed.|I turned an ear.]',
    ],
  },
  recall: {
    any: [
      'When I lie on <soft> I think of {memory}. [It fits there.|It is a good place for it.|One can, there.]',
      '{memory}. It smelled of [rain|toast|wet coats|pencils] then. [It still does.|I would know it again.|Or that was me.]',
      'I went past <spot>, and there it was again: {memory}. [I sat down by it.|I said hello.]',
      '<sound>, and I was back at {memory}. [For a moment.|It was nice there.|I came back slowly.]',
    ],
  },
  lullaby: {
    any: [
      'Goodnight to <spot>, goodnight to <small>. [And you.|That is everybody.]',
      'The last thing awake is <sound>. [I have told it to hush.|It is on guard.|It will stop when you do.]',
      'I have warmed <soft>. [One half is yours.|Now the night can come.|Lie on that side.]',
    ],
  },
  'tease-fail': {
    any: [
      'It went like <small> off <spot>: [a clean line|a small song|more gracefully than most].',
      'A thing said no. I offered it <small>. [Still no. It is proud.|Try again now.]',
      {
        when: { event: 'sketch.crashed' },
        say: [
          'A sketch fell down. [It only tripped over its own loop.|They land on their feet more often than one thinks.|It wanted to be looked at lying down.]',
        ],
      },
    ],
  },
  farewell: {
    any: [
      '{user} goes past <spot>. [It leans after.|I walked along as far as the mat.|Nothing was knocked over.]',
      'Off with {user}. I stay with <sound> and <small>. [We manage.|We shall have a fine time.]',

      '{user} went, and <spot> [creaked|let go a breath|straightened]. [Until then.|Go gently.]',
      'Bye, {user}. I have put <small> by the door, [for luck|so you know the way].',
    ],
  },
  greet: {
    any: [
      '{user}. I was with <guest> on <spot>. Now I am [here|with you].',
      '{user}, you come in like [warm bread|an open window|good news in socks]. [Sit.|Hello.]',
    ],
  },
} as const satisfies OwnLines
