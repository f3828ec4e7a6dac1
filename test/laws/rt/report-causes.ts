// What causes the push about a report.
import { expect } from 'vitest'
import * as reports from '#contract/reports'
import type { Person } from '#dev-env/person'
import type { Cause } from './direct-causes.ts'
import type { Stage } from './stage.ts'

interface Cast {
  readonly house: () => Stage
  readonly ada: () => Person
  readonly bob: () => Person
}

/** Each turn that a report takes. */
export function reportCauses({ house, ada, bob }: Cast): readonly Cause[] {
  const reported = async (): Promise<number> => {
    const { message } = await ada().say(await house().room(ada()), 'thimble')
    house().owner.forget()
    const { report } = await bob().visitor.request(reports.makeReport, {
      body: { about: { kind: 'message', id: message.id }, category: 'other', words: '' },
    })
    await heard(report.id, true)
    house().owner.forget()
    return report.id
  }
  const heard = async (id: number, open: boolean): Promise<void> => {
    const { owner } = house()
    expect(await owner.hears(reports.reportPush, (told) => told.id === id && told.open === open)).toEqual({
      id,
      open,
    })
    const { items } = await owner.visitor.request(reports.listReports, { query: { closed: !open } })
    expect(items.map((report) => report.id)).toContain(id)
  }
  const turn = (by: string, act: (id: number) => Promise<unknown>, open: boolean): Cause => ({
    by,
    async differs() {
      const id = await reported()
      await act(id)
      await heard(id, open)
    },
  })
  const take = (id: number, taken = true) =>
    house().owner.visitor.request(reports.takeReport, { params: { id }, body: { taken } })
  const close = (id: number, outcome: reports.ReportOutcome | null) =>
    house().owner.visitor.request(reports.closeReport, { params: { id }, body: { outcome } })
  return [
    { by: 'reporting', differs: async () => void (await reported()) },
    turn('taking a report', (id) => take(id), true),
    turn('giving a report back', async (id) => [await take(id), await take(id, false)], true),
    turn('closing a report', async (id) => [await take(id), await close(id, 'nothing')], false),
    turn(
      'opening a report again',
      async (id) => [await take(id), await close(id, 'acted'), await close(id, null)],
      true,
    ),
  ]
}

/** What becomes of a report of one’s own. */
export function ownReportCauses({ house, ada, bob }: Cast): readonly Cause[] {
  const own = async (id: number) =>
    (await bob().visitor.request(reports.listOwnReports, {})).items.find((report) => report.id === id)
  return [
    {
      by: 'looking into it and closing it',
      async differs() {
        const { message } = await ada().say(await house().room(ada()), 'thimble')
        const about = { kind: 'message' as const, id: message.id }
        const { report } = await bob().visitor.request(reports.makeReport, {
          body: { about, category: 'other', words: '' },
        })
        const { visitor } = house().owner
        const params = { id: report.id }
        const before = await own(report.id)
        bob().forget()
        await visitor.request(reports.takeReport, { params, body: { taken: true } })
        expect(await bob().hears(reports.ownReportPush)).toEqual(params)
        const taken = await own(report.id)
        bob().forget()
        await visitor.request(reports.closeReport, { params, body: { outcome: 'acted' } })
        expect(await bob().hears(reports.ownReportPush)).toEqual(params)
        const closed = await own(report.id)
        expect([before?.looked_into, taken?.looked_into, closed?.outcome]).toEqual([false, true, 'acted'])
      },
    },
  ]
}
