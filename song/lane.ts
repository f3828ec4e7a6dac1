// What is played when: the lane, or one pattern, as stretches of steps one after another, and over and over.
import type { Played } from './played.types.ts'
import type { Song } from './song.types.ts'

/** One section as it lies in time. */
export interface Stretch {
  /** Its index in the lane. */
  readonly section: number
  readonly pattern: number
  /** The step that it begins on, and how long its pattern is once. */
  readonly start: number
  readonly length: number
  readonly times: number
  readonly transpose: number
}

export interface Course {
  readonly stretches: readonly [Stretch, ...Stretch[]]
  /** In steps, once from beginning to end. */
  readonly length: number
  readonly once: boolean
}

/** Where a step is. */
export interface Place {
  /** How often all of it was played before. */
  readonly pass: number
  readonly section: number
  readonly pattern: number
  /** How often the section's pattern was played before within it. */
  readonly time: number
  /** The step within the pattern, with its fraction. */
  readonly within: number
  readonly transpose: number
}

// Asked for at every quantum of sound, so it is put together once a song and part.
const courses = new WeakMap<Song, Map<number, Course>>()

/** The stretches of what is played. A pattern that is not there is a silent bar. */
export function courseOf(song: Song, what: Played): Course {
  const key = ('pattern' in what ? what.pattern + 1 : 0) * 2 + (what.once ? 1 : 0)
  const known = courses.get(song) ?? new Map<number, Course>()
  if (known.size === 0) courses.set(song, known)
  const course = known.get(key) ?? makeCourse(song, what)
  known.set(key, course)
  return course
}

function makeCourse(song: Song, what: Played): Course {
  const sections =
    'lane' in what && song.lane.length > 0
      ? song.lane
      : [{ pattern: 'pattern' in what ? what.pattern : 0, times: 1, transpose: 0 }]
  const stretches: Stretch[] = []
  let start = 0
  for (const [section, { pattern, times, transpose }] of sections.entries()) {
    const length = song.patterns[pattern]?.length ?? song.perBeat * song.beats
    stretches.push({ section, pattern, start, length, times, transpose })
    start += length * times
  }
  const [first, ...rest] = stretches
  if (!first) throw new Error('a course has a stretch')
  return { stretches: [first, ...rest], length: start, once: what.once === true }
}

/** The stretch at a step of the first pass, by halving. */
export function stretchAt({ stretches }: Course, step: number): Stretch {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.start ?? 0) <= step) low = middle
    else high = middle - 1
  }
  return stretches[low] ?? stretches[0]
}

/** Where a step of what is played is; before the beginning `within` is below zero. */
export function placeAt(song: Song, what: Played, step: number): Place {
  const course = courseOf(song, what)
  const pass = Math.max(0, course.once ? 0 : Math.floor(step / course.length))
  const inPass = step - pass * course.length
  const { section, pattern, start, length, times, transpose } = stretchAt(course, inPass)
  const time = Math.min(times - 1, Math.max(0, Math.floor((inPass - start) / length)))
  return { pass, section, pattern, time, within: inPass - start - time * length, transpose }
}

/** The step at which a place of one version of a song is found in another, or null where it is no longer there. */
export function stepOfPlace(song: Song, what: Played, place: Place): number | null {
  const course = courseOf(song, what)
  const stretch = course.stretches[place.section]
  if (!stretch) return null
  const time = Math.min(place.time, stretch.times - 1)
  return place.pass * course.length + stretch.start + time * stretch.length + (place.within % stretch.length)
}
