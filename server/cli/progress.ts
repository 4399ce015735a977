// How far a long run is, for a person who waits at a terminal.

export interface Progress {
  (done: number): void;
  end(): void;
}

/** A line on stderr that is written over and goes away at the end; nothing where nobody is looking. */
export function makeProgress(total: number, shown: boolean): Progress {
  if (!shown || process.stderr.isTTY !== true || total < 20) return Object.assign(() => {}, { end() {} });
  const begun = Date.now();
  let last = begun;
  const clear = '\r\u001b[K';
  const update = (done: number) => {
    const now = Date.now();
    if (now - last < 100) return;
    last = now;
    const seconds = Math.round(((now - begun) / done) * (total - done) / 1000);
    process.stderr.write(`${clear}checking ${done} of ${total}${now - begun > 2000 ? `, ${seconds} s to go` : ''}`);
  };
  return Object.assign(update, {
    end() {
      if (last !== begun) process.stderr.write(clear);
    },
  });
}
