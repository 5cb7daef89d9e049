/** A clock of the processor's milliseconds from now on: what else the machine does meanwhile does not count. */
export function processorClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

/** Milliseconds of the processor that something takes. */
export function processorTime(work: () => void): number {
  const spent = processorClock();
  work();
  return spent();
}
