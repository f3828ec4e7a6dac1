// How often something may be done, in words.

const times = [
  [3_600, 'hour', 'an hour'],
  [60, 'minute', 'a minute'],
  [1, 'second', 'a second'],
] as const

/** “a minute”, “every 5 seconds”: at most once in so many whole seconds. */
export function every(seconds: number): string {
  const [size, name, once] = times.find(([unit]) => seconds % unit === 0) ?? times[2]
  return seconds === size ? once : `every ${seconds / size} ${name}s`
}
