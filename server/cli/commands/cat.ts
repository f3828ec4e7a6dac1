// `neospace cat …`.
import type { WorldVerdict } from '#slices/cats/index'
import type { CliCommand } from '../cli-command.ts'
import { replayCatsAct } from '../house/cats.ts'
import { reachHouse } from '../house/reach-house.ts'

export const catReplay: CliCommand = {
  name: 'cat replay',
  summary: 'Tells the world of the cats again, deed by deed, from its ground.',
  options: {
    verify: { type: 'boolean', meaning: 'Exits with 1 when what comes out is not the world that is stored.' },
  },
  details:
    'The ground is the world as it was when somebody last wanted to be forgotten, or sixty days ago: what was before cannot be told again.',
  async run({ config, options }) {
    // Only `replayCatsAct` answers here.
    const verdict = (await reachHouse(config().config, replayCatsAct, {})) as WorldVerdict
    const same = verdict.stored === verdict.told
    return {
      data: { ...verdict, same },
      text: same
        ? `The world of the cats is what its ${verdict.deeds} deeds since number ${verdict.from} make of it: ${verdict.told}.`
        : `The world of the cats is NOT what its ${verdict.deeds} deeds since number ${verdict.from} make of it: ${verdict.stored} is stored, ${verdict.told} came out.`,
      failed: options['verify'] === true && !same,
    }
  },
}
