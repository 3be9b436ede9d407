const BAR_WIDTH = 30;

/** Shows how far one measurement is. */
export interface Progress {
  done(count: number): void;
}

/** A bar that is drawn over itself in a terminal; elsewhere one line at the end of the measurement. */
export function makeProgress(output: NodeJS.WriteStream, label: string, total: number): Progress {
  let shown = '';
  return {
    done(count) {
      const finished = count >= total;
      const filled = Math.floor((Math.min(count, total) / total) * BAR_WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
      const line = output.isTTY ? `\r${label} ${bar} ${Math.floor((count / total) * 100)} %` : label;
      const text = finished ? `${line}${output.isTTY ? '' : `: ${total} done`}\n` : line;
      if (text === shown || !(output.isTTY || finished)) return;
      shown = text;
      output.write(text);
    },
  };
}
