import { spawn } from 'node:child_process'

/** Opens an address in the user's browser; where that cannot be done, the address that is printed is enough. */
export function openBrowser(url: string): void {
  const [command, ...args] = opener(url)
  const child = spawn(command ?? '', args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

function opener(url: string): readonly string[] {
  if (process.platform === 'darwin') return ['open', url]
  return process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url]
}
