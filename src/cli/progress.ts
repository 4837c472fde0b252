import cliProgress from 'cli-progress';
import type { PendingProgress } from '../pipeline/processPending.ts';
import type { RunCounts } from '../store/operations/runs.ts';

export interface Progress {
  /** Counts the pages of one connection as they land. */
  ofConnection(name: string): (counts: RunCounts) => void;
  readonly onPending: (progress: PendingProgress) => void;
  end(): void;
}

const STAGES = { identify: 'identified', link: 'linked', review: 'reviewed' } as const;

/** Bars on a terminal, a plain line for each page elsewhere, silence for machines; always on stderr. */
export function createProgress(options: { readonly json?: boolean | undefined }): Progress {
  if (options.json === true) return SILENT;
  return process.stderr.isTTY ? terminalProgress() : plainProgress();
}

const SILENT: Progress = {
  ofConnection: () => () => undefined,
  onPending: () => undefined,
  end: () => undefined,
};

function terminalProgress(): Progress {
  const bars = new cliProgress.MultiBar(
    {
      format: '{name} {value} records {detail}',
      hideCursor: true,
      stream: process.stderr,
      forceRedraw: true,
    },
    cliProgress.Presets.rect,
  );
  const stages = new Map<string, cliProgress.SingleBar>();
  const barOf = (name: string): cliProgress.SingleBar => {
    const bar = stages.get(name) ?? bars.create(0, 0, { name: name.padEnd(20), detail: '' });
    stages.set(name, bar);
    return bar;
  };
  return {
    ofConnection: (name) => {
      let quarantined = 0;
      return (counts) => {
        quarantined += counts.quarantined;
        barOf(name).increment(counts.read, {
          detail: quarantined === 0 ? '' : `(${String(quarantined)} quarantined)`,
        });
      };
    },
    onPending: ({ stage, done }) => {
      barOf(STAGES[stage]).update(done);
    },
    end: () => {
      bars.stop();
    },
  };
}

function plainProgress(): Progress {
  return {
    ofConnection: (name) => {
      let read = 0;
      return (counts) => {
        read += counts.read;
        console.error(`${name}: ${String(read)} records read`);
      };
    },
    onPending: ({ stage, done }) => {
      console.error(`${STAGES[stage]}: ${String(done)}`);
    },
    end: () => undefined,
  };
}
