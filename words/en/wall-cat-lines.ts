// What is said of a cat that lives on a wall, beside what it says itself.
export const wallCatLines = {
  /** What pressing it does; `feels` is the name of its mood, where that is known. */
  touch: (name: string, feels: string | null) => (feels === null ? `Touch ${name}` : `Touch ${name}, who is ${feels}`),
  /** Where it is just now, such as “in the den”. */
  isNow: (at: string) => `Just now ${at}`,
  sleepsOn: (name: string) => `${name} sleeps on.`,
} as const
