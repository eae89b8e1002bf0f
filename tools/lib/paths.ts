import { dirname, join } from 'node:path';

/** The project's root folder: run.mjs names the tool's source file as the running script. */
export const ROOT = dirname(dirname(process.argv[1]!));
/** Reference material beside the checkout; may be absent, and nothing may depend on it. */
export const SHARED = join(ROOT, '..', 'shared');
