import { join } from 'node:path';

/** Where runs and servers keep their data unless told otherwise: beside the work, not in it. */
export const defaultDataDir = (): string => join(process.cwd(), '.arbytron');
