import type { Log } from '@arbytron/runtime';
import type { RunCommand } from './command.js';
import type { RunningServer } from './stack-state.js';

/** What starting a server needs to know. */
export interface ServerContext {
  readonly dataDir: string;
  /** Where downloads are kept for the next time. */
  readonly cacheDir: string;
  readonly install: boolean;
  readonly run: RunCommand;
  readonly log: Log;
  /** Called as soon as a process runs, before it is ready: whatever happens then, it can be stopped. */
  readonly started: (server: RunningServer) => void;
}
