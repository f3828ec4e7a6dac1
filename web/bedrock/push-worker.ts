// The worker that shows pushes, let in by the policy of its name.
import { trustedScript } from './trusted-script.ts'

/** The worker, ready. */
export async function pushWorker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(trustedScript('house-worker', '/sw.js'), { updateViaCache: 'none' })
  return await navigator.serviceWorker.ready
}
