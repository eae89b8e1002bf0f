// Memory and what holds it, of a page and of the worker, after rubbish has been collected.
import type { CDPSession, Page } from '@playwright/test';
import type { Chromium } from '../lib/chromium.ts';

export interface Held {
  /** Bytes of living objects, in all worlds of the page. */
  heap: number;
  listeners: number;
  nodes: number;
  documents: number;
}

/** What a page holds, its scripts and ours together. */
export async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)!.value;
    return {
      heap: metric('JSHeapUsedSize'),
      listeners: metric('JSEventListeners'),
      nodes: metric('Nodes'),
      documents: metric('Documents'),
    };
  } finally {
    await session.detach();
  }
}

/** Bytes of living objects in the worker, and how long the pack is that it holds beside them. */
export async function workerHeap(chromium: Chromium): Promise<number> {
  const page = await chromium.surface('options/index.html');
  const session = await page.context().newCDPSession(page);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(chromium.id),
    );
    if (!worker) return 0;
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: worker.targetId,
      flatten: false,
    });
    const ask = asker(session, sessionId);
    for (let time = 0; time < 3; time++) await ask('HeapProfiler.collectGarbage');
    const { usedSize } = (await ask('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize;
  } finally {
    await page.close();
  }
}

/** Speaks to a target inside a session, one question after the other. */
function asker(session: CDPSession, sessionId: string): (method: string) => Promise<unknown> {
  let last = 0;
  return (method) =>
    new Promise((resolve) => {
      const id = ++last;
      const listen = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: unknown };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
}
