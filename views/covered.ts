// What is only read once one presses on it, where words are shown in passing and nothing can be pressed.
import { words } from '#words/index'

/** The words with a sign in the place of each spoiler. One that was cut off in the middle is covered to the end. */
export const covered = (text: string): string => text.replaceAll(/\|\|[\s\S]+?(?:\|\||$)/g, words.chat.covered)
