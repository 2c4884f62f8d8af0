import { ensurePackages } from '../ensure-packages.mjs'
import { reportFailure } from '../expected-failure.mjs'
import { parsePort } from '../free-port.mjs'
import { createProgress } from '../progress.mjs'
import { makePassableFolder, projectFolder, stateFolder } from '../project-folder.mjs'
import { bringUp } from './bring-up.mjs'
import { claimClone, requireOwnPort } from './claim-clone.mjs'
import { buildIsCurrent } from './ensure-build.mjs'
import { logFolder } from './log-files.mjs'
import { createSession } from './session.mjs'
import { loadSettingsFile } from './settings-file.mjs'
import { decideMode } from './start-mode.mjs'
import { startSummary } from './start-summary.mjs'

/**
 * The whole product, until somebody stops it: `npm start`, and `npm run dev` with the development server.
 * @param {{ isDevelopment: boolean }} options
 */
export async function start({ isDevelopment }) {
  process.chdir(projectFolder)
  const progress = createProgress()
  const session = createSession({ onStop: () => process.stdout.write('\nStopping …\n') })
  try {
    loadSettingsFile()
    const plan = {
      ...decideMode({ env: process.env, isDevelopment }),
      port: parsePort(process.env.PORT),
      isDevelopment,
    }
    makePassableFolder(stateFolder)
    if (plan.embedded) claimClone({ session, port: plan.port, mode: plan.mode })
    await requireOwnPort(plan)
    const withTools = isDevelopment || !buildIsCurrent()
    await session.step(() => ensurePackages({ progress, withTools }))
    const { publicUrl, staff } = await bringUp({ session, plan, progress })
    process.stdout.write(
      startSummary({
        publicUrl,
        staff,
        seconds: progress.elapsedSeconds(),
        isLocal: plan.isLocal,
        isDevelopment,
        logFolder: plan.embedded ? logFolder : undefined,
      }),
    )
    await session.untilEnd()
  } catch (error) {
    if (!session.isStopping()) reportFailure(error)
  }
  await session.stopAll()
  if (session.isStopping()) process.stdout.write('Stopped\n')
  process.exit()
}
