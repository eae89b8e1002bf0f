// What Wikipedia and Wikidata might say, for drawing the card and the options with live information on. Texts of our own.
import type { LiveProfileView, OverlayStatusView } from '../../../src/platform/live-views.ts';

type Ready = Extract<LiveProfileView, { state: 'ready' }>;

const answer: Ready = { state: 'ready', asked: '2026-09-15', stale: false, links: [], since: [] };

const summary: Ready['summary'] = {
  lang: 'en',
  dir: 'ltr',
  title: 'Sergei Shoigu',
  text: 'Sergei Shoigu is a Russian politician who was defence minister for more than eleven years. Before that he led the ministry for emergency situations from its founding, and for half a year he was governor of the region around Moscow. He has since been secretary of the security council.',
  pageUrl: 'https://en.wikipedia.org/wiki/Sergei_Shoigu',
  licence: 'CC BY-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
};

/** A drawn head, as a file: there is no photo of ours to show. */
async function portrait(): Promise<Ready['portrait']> {
  const canvas = new OffscreenCanvas(240, 320);
  const brush = canvas.getContext('2d')!;
  const fill = (colour: string, draw: () => void) => {
    brush.fillStyle = colour;
    brush.beginPath();
    draw();
    brush.fill();
  };
  fill('#8fa3b0', () => brush.rect(0, 0, 240, 320));
  fill('#3d4a57', () => brush.ellipse(120, 330, 110, 120, 0, 0, 7));
  fill('#c9a58a', () => brush.ellipse(120, 130, 58, 76, 0, 0, 7));
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return {
    data: btoa(String.fromCharCode(...bytes)),
    ...{ type: 'image/png', width: 240, height: 320 },
    filePage: 'https://commons.wikimedia.org/wiki/File:Sample.png',
    ...{ author: 'A. Photographer', licence: 'CC BY 4.0' },
  };
}

const SINCE: Ready['since'] = [
  {
    kind: 'ended',
    office: 'Secretary of the Security Council of Russia',
    date: '2026-09-02',
    reportedOn: '2026-09-03',
    settled: false,
    sourceUrl: 'https://www.wikidata.org/wiki/Q185067',
  },
  {
    kind: 'began',
    office: 'Plenipotentiary Representative of the President of Russia in the Far Eastern Federal District',
    date: '2026-09-02',
    reportedOn: '2026-09-03',
    settled: true,
    sourceUrl: 'https://www.wikidata.org/wiki/Q185067',
  },
];

export const LIVE: Record<string, () => Promise<LiveProfileView>> = {
  'live-ready': async () => ({
    ...answer,
    summary,
    portrait: await portrait(),
    links: [{ kind: 'official-site', url: 'https://example.org/' }],
  }),
  'live-offline': async () => ({ ...answer, problem: 'offline' }),
  'live-no-article': async () => ({ ...answer, problem: 'missing' }),
  'live-changed': async () => ({ ...answer, summary, since: SINCE }),
  'live-lines': async () => ({ ...answer, since: SINCE.slice(0, 1) }),
};

export const OVERLAY: OverlayStatusView = {
  on: true,
  permitted: true,
  accepted: { made: '2026-09-10', offices: 612, changes: 9, leftOut: 2 },
  next: '2026-09-17',
};

export const OVERLAY_TROUBLE: OverlayStatusView = {
  on: true,
  permitted: false,
  refused: { on: '2026-09-12', reason: 'too-many-changes', detail: '' },
  failed: { on: '2026-09-14', problem: 'busy' },
  running: { done: 12, of: 40 },
};
