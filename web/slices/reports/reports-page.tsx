// The page of reports: the queue for those who look into them, and what one reported oneself.
import { words } from '#words/index'
import { isStaff } from '../../bedrock/session.ts'
import { Title } from '../../kit/title.tsx'
import { OwnReports } from './own-reports.tsx'
import { Queue } from './queue.tsx'
import './reports.css'

/** The page of `/reports`. */
export function Page() {
  return (
    <div class="reports">
      <Title text={words.reports.place} />
      {isStaff.value && <Queue />}
      <OwnReports />
    </div>
  )
}
