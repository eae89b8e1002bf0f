// The worker in Chromium: first answer after it was stopped, answer when it runs, what it holds in memory.
import { readFileSync } from 'node:fs';
import { openPack } from '../../src/knowledge/pack.ts';
import { openKnowledge, packPath } from '../lib/knowledge.ts';
import { WORKER } from './budgets.ts';
import { startInstalled } from './extension.ts';
import { interleave, summarise } from './measure.ts';
import { type Line, timed } from './report.ts';
import { BENCH_DATE, makeText } from './text.ts';

const PART = 'worker';
const TURNS = 9;

/** Milliseconds for one answer, as the asking page sees them; recognised mentions along with it. */
const asking = (message: object) => `(async () => {
  const message = ${JSON.stringify(message)};
  const from = performance.now();
  const answer = await chrome.runtime.sendMessage(message);
  return { time: performance.now() - from, mentions: answer.ok ? answer.value.mentions.length : -1, error: answer.error };
})()`;

interface Asked {
  time: number;
  mentions: number;
  error?: string;
}

const request = (flows: readonly string[]) => ({
  to: 'worker',
  name: 'recognise',
  request: {
    flows,
    title: '',
    date: BENCH_DATE,
    dateSource: 'json_ld',
    dateConfidence: 'high',
    lang: 'en',
    country: 'GB',
  },
});

/** Opening the pack as the worker does, in Node: views laid over the bytes, checked to the last. */
function opening(): Line {
  const bytes = readFileSync(packPath());
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const { open } = interleave({ open: () => openPack(buffer) }, 25);
  return timed(PART, 'pack opened (Node)', open, { budget: WORKER.packOpening });
}

/** Measures the worker of dist/chromium. */
export async function benchWorker(): Promise<Line[]> {
  const text = makeText(openKnowledge(), 1000);
  const extension = await startInstalled();
  try {
    const ask = async (): Promise<number> => {
      const { time, mentions, error } = await extension.desk.evaluate<Asked>(asking(request(text.flows)));
      if (mentions < 1) throw new Error(`The worker found nobody: ${error ?? 'no mentions'}`);
      return time;
    };
    const cold: number[] = [];
    const warm: number[] = [];
    const fetched: number[] = [];
    await ask();
    for (let turn = 0; turn < TURNS; turn++) {
      await extension.stopWorker();
      cold.push(await ask());
      await ask();
      warm.push(await ask());
      fetched.push(
        await extension.desk.evaluate<number>(
          `(async () => { const from = performance.now(); await (await fetch('/data/knowledge.bin')).arrayBuffer(); return performance.now() - from; })()`,
        ),
      );
    }
    const worker = await extension.worker();
    await worker.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await worker.send('Runtime.getHeapUsage');
    const megabytes = (bytes: number) => bytes / 1e6;
    return [
      timed(PART, 'first answer, 1,000 words, worker stopped', summarise(cold), {
        budget: WORKER.coldAnswer,
      }),
      timed(PART, 'answer, 1,000 words, worker running', summarise(warm)),
      timed(PART, 'pack fetched by a page of the extension', summarise(fetched)),
      opening(),
      {
        part: PART,
        what: 'memory: heap and array buffers',
        figure: megabytes(usedSize + backingStorageSize),
        unit: 'MB',
        budget: WORKER.memoryMB,
        beside: [
          { what: 'heap', figure: megabytes(usedSize), unit: 'MB' },
          { what: 'array buffers', figure: megabytes(backingStorageSize), unit: 'MB' },
        ],
      },
    ];
  } finally {
    await extension.close();
  }
}
