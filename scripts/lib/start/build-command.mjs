import { ensurePackages } from '../ensure-packages.mjs'
import { reportFailure } from '../expected-failure.mjs'
import { createProgress } from '../progress.mjs'
import { makePassableFolder, projectFolder, stateFolder } from '../project-folder.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { loadSettingsFile, withoutSettings } from './settings-file.mjs'

/** Packages and production build ahead of the first start, for machine images. */
export async function buildForProduction() {
  process.chdir(projectFolder)
  const progress = createProgress()
  try {
    loadSettingsFile()
    makePassableFolder(stateFolder)
    await ensurePackages({ progress, withTools: true })
    const built = await ensureBuild({ progress, env: withoutSettings(process.env) })
    if (!built) progress.line('The build is current')
  } catch (error) {
    reportFailure(error)
  }
}
