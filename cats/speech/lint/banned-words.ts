// What no cat says: worn jokes, reproach, hunger, counting, and names for people.

/** Each pattern with what is wrong with it; they look at small letters. */
export const bannedWords: readonly (readonly [RegExp, string])[] = [
  [
    /purr-?fect|paw-?some|claw-?some|cat-?tastic|meow-?velous|fur-?real|feline fine|hiss-?teric|right meow|cat-?astroph/,
    'is a worn joke',
  ],
  [/\b(hooman|smol|boop|bork|heckin|chonk\w*|doge|yeet|lol|lmao|based|cringe|sus|rizz|vibes?)\b/, 'is a meme'],
  [
    /\b(where were you|you left me|you forgot|you never|don’t leave|please stay|come back soon|abandon\w*|without you)\b/,
    'is a reproach',
  ],
  [/\b(feed me|starv\w*|famished|i am hungry|i’m hungry|so hungry|empty bowl)\b/, 'nags for food'],
  [
    /\b(streaks?|scores?|scored|ranked|ranking|level up|winners?|popular|famous|followers|best of)\b/,
    'counts or ranks',
  ],
  [/\b(stupid|idiot|dumb|fool|ugly|loser|boring person|lazy human|your fault|shame on)\b/, 'judges people'],
  [/\b(password|passphrase|ip address|private room|whispered to)\b/, 'speaks of what is private'],
  [/\d/, 'has a figure'],
  [/!/, 'has an exclamation mark, which only a voice may add'],
  [/['"]/, 'has a straight quotation mark'],
  [/\b(god|hell|damn|crap)\b/, 'swears'],
  [/ {2}|\s$|^\s/, 'has loose spaces'],
]

/** Hours that a line may only speak of when it asks for them; lullabies belong to the night. */
export const hourSaid = /\b(tonight|good morning|this morning|sunrise|sunset|midnight|broad day|at noon)\b/
