// npm run bench: speed and weight beside the alternatives, in one table.
//
//   npm run bench                              everything, in about four minutes
//   npm run bench -- --only linking,weight     some parts: linking, worker, page, weight
//   npm run bench -- --json                    for machines
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { installBenchPackages } from './bench/install.ts';
import { benchLinking } from './bench/linking.ts';
import { benchPage } from './bench/page.ts';
import { keeps, type Line, missing, table } from './bench/report.ts';
import { benchWeight } from './bench/weight.ts';
import { benchWorker } from './bench/worker.ts';
import { findBrowser } from './lib/browsers.ts';
import { openKnowledge } from './lib/knowledge.ts';

const PARTS: Record<string, () => Line[] | Promise<Line[]>> = {
  linking: () => benchLinking(openKnowledge()),
  worker: benchWorker,
  page: benchPage,
  weight: benchWeight,
};
const USAGE = `Usage: npm run bench -- [--only ${Object.keys(PARTS).join(',')}] [--json]`;

function readOptions(): { parts: string[]; json: boolean } {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const parts = values.only?.split(',') ?? Object.keys(PARTS);
    const unknown = parts.find((part) => !(part in PARTS));
    if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`);
    return { parts, json: values.json };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(1);
  }
}

/** Name and version of the browser that worker and pages are measured in. */
function browser(): string {
  const path = findBrowser('chromium');
  const said = path && spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout;
  return said?.trim() || path || 'no Chromium';
}

/** What the figures were measured on. */
function machine() {
  const processors = cpus();
  return {
    processor: `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} threads`,
    load: Math.round(loadavg()[0]! * 10) / 10,
    node: process.version,
    browser: browser(),
  };
}

const { parts, json } = readOptions();
const about = machine();
if (!json) console.log(`${about.processor} (load ${about.load}), Node ${about.node}, ${about.browser}`);
installBenchPackages();
const lines: Line[] = [];
for (const part of parts) {
  console.error(`Measuring ${part} …`);
  try {
    lines.push(...(await PARTS[part]!()));
  } catch (error) {
    lines.push(missing(part, part, error));
  }
}
if (json)
  console.log(JSON.stringify({ machine: about, lines: lines.map((l) => ({ ...l, keeps: keeps(l) })) }));
else {
  const judged = lines.map(keeps).filter((kept) => kept !== null);
  console.log(`\n${table(lines)}`);
  console.log(
    `\nMedians ± half the distance between quartiles; linking and main threads in processor time. ${judged.filter(Boolean).length} of ${judged.length} budgets kept.`,
  );
}
