#!/usr/bin/env node
// Plain old JavaScript: a Node too old to run the program must still parse this file to say so.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NEEDED = [22, 18]

const running = process.versions.node.split('.').map(Number)
const bundled = beside(process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node')

if (running[0] > NEEDED[0] || (running[0] === NEEDED[0] && running[1] >= NEEDED[1])) {
  import(existsSync(beside('src/cli/main.ts')) ? '../src/cli/main.ts' : '../dist/cli/main.js')
} else if (existsSync(bundled)) {
  runWith(bundled)
} else {
  console.error(`variorum needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}`)
  process.exitCode = 2
}

function beside(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}

/** Hands the command over to another Node, and its end (status or signal) back to whoever called. */
function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url)].concat(process.argv.slice(2)), { stdio: 'inherit' })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  // A terminal interrupts the child as well: passing that on would interrupt it twice.
  const atTerminal = process.stdin.isTTY || process.stderr.isTTY
  process.on('SIGINT', () => atTerminal || child.kill('SIGINT'))
  child.on('error', (error) => {
    console.error(`variorum could not start ${node}: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (status, signal) => {
    if (signal === null) process.exit(status)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
