// node tools/run.mjs licences: writes data/LICENSES.md anew, after a package has been added or updated.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesFile } from './lib/licences.ts';
import { ROOT } from './lib/paths.ts';

writeFileSync(join(ROOT, 'data', 'LICENSES.md'), licencesFile(ROOT));
