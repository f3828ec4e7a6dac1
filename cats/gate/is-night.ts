// The hours in which cats make signs alone.
import { night } from './bounds.ts'

/** [CAT-3.18] Whether it is night in the house at this hour, from 0 to just below 24. */
export const isNight = (hour: number): boolean => hour >= night.from || hour < night.until

/** How many hours of the night are left at this hour; 0 by day. */
export const nightLeft = (hour: number): number => (isNight(hour) ? (night.until - hour + 24) % 24 : 0)
