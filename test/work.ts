import { Session } from 'node:inspector/promises'

/**
 * Runs `task` and counts how often the functions and blocks of src/ ran in it: work, whatever the machine. Only code
 * that was loaded behind {@link startCounting} is counted.
 */
export async function workOf(session: Session, task: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  task()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  let work = 0
  for (const { url, functions } of result) {
    if (!url.includes('/src/')) continue
    for (const { ranges } of functions) for (const { count } of ranges) work += count
  }
  return work
}

/** A session of the engine's own block counters. */
export async function startCounting(): Promise<Session> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return session
}
