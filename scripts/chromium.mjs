import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser for journeys: CHROMIUM_PATH, the system's, or installed now where that is possible without asking. */
export function findOrInstallChromium() {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser journeys …')
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  }
  const installed = findChromium()
  if (!installed)
    console.error(
      'The browser journeys need Chromium: install it, or set CHROMIUM_PATH to a Chromium or Chrome.',
    )
  return installed
}

function findChromium() {
  const given = process.env.CHROMIUM_PATH
  return given ? [given].find((path) => existsSync(path)) : USUAL_PLACES.find((path) => existsSync(path))
}
