/** The time that this thread has worked, in milliseconds: what its neighbours do on the machine does not count. */
export const cpuTime = (): number => {
  // Before Node.js 23.9 only the whole process's time is known.
  const { user, system } = typeof process.threadCpuUsage === "function" ? process.threadCpuUsage() : process.cpuUsage()
  return (user + system) / 1_000
}
