// How many queries a house has made, by its own metric.
import type { TestNeoSpace } from '../neospace.ts'

/** All so far, once the reactions under way have ended. */
export async function countQueries({ house: { ctx } }: TestNeoSpace): Promise<number> {
  await ctx.bus.settle()
  const { values } = await ctx.metrics.querySeconds.get()
  return values.find(({ metricName }) => metricName?.endsWith('_count'))?.value ?? 0
}
