// The options page as a reader uses it.
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { installedChromium } from '../../../tools/lib/installed-chromium.ts';
import { buildStage, STATES, type Stage } from './states.ts';

const state = (name: string) => STATES.find((one) => one.name === `options/${name}`)!;
let browser: Browser;
let stage: Stage;
let page: Page;

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: installedChromium(), args: ['--no-sandbox'] });
  stage = await buildStage(process.cwd());
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await browser.newPage();
});
test.afterEach(() => page.close());

const done = (name: string) =>
  page.evaluate(
    (wanted) =>
      (globalThis as unknown as { done: [string, unknown][] }).done
        .filter(([one]) => one === wanted)
        .map(([, what]) => what),
    name,
  );

const importList = (text: string) =>
  page
    .locator('#people input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('the sample paragraph shows each choice at once', async () => {
  await stage.open(page, state('default'));
  await expect(page.locator('.preview .mark')).toHaveCount(4);
  await page.getByLabel('Every mention').check();
  await expect(page.locator('.preview .mark')).toHaveCount(5);
  await page.getByLabel('Soft tint').check();
  await expect(page.locator('.preview .mark.tint')).toHaveCount(5);
  await page.getByLabel('Central banks').uncheck();
  await expect(page.locator('.preview .mark')).toHaveCount(4);
  await page.getByLabel('Nothing; only list them').check();
  await expect(page.locator('.preview .mark')).toHaveCount(0);
});

test('a list of 5,000 with 40 bad rows: 4,960 in, each bad row named with its reason, nothing lost when imported again', async () => {
  await stage.open(page, state('default'));
  const rows = Array.from({ length: 5000 }, (_, row) =>
    row % 125 === 7 ? `,Councillor,2020` : `Person ${row} Example,Councillor,2020`,
  );
  const file = `name,office,start\n${rows.join('\n')}\n`;
  await importList(file);
  const report = page.locator('.report');
  await expect(report).toContainText('4,960 people added · 40 rows could not be read');
  await expect(report.locator('.bad-rows li')).toHaveCount(40);
  await expect(report.locator('.bad-rows li').first()).toHaveText('Row 9: the name is missing');
  await importList(file);
  await expect(report).toContainText('4,960 already in the list');
  await expect(page.locator('.own')).toContainText('4,960 people');
});

test('a switch that the browser gives no access for stays off and says so', async () => {
  await stage.open(page, state('default'));
  await stage.open(page, { ...state('denied'), act: undefined });
  await page.locator('#live input').first().click();
  await expect(page.locator('#live [role=alert]')).toContainText('nothing was switched on');
  await expect(page.locator('#live input').first()).not.toBeChecked();
  expect(await done('settings')).toEqual([]);
});

test('says when the browser keeps pages from it, and asks for them back', async () => {
  await stage.open(page, state('no-access'));
  await expect(page.locator('#sites')).toContainText('only when you click its button');
  await page.getByRole('button', { name: 'Allow on news sites' }).click();
  await expect(page.locator('#sites')).not.toContainText('only when you click its button');
});

test('switching live information off gives the access back', async () => {
  await stage.open(page, state('live'));
  await page.locator('#live input').first().click();
  await expect(page.locator('#live input').first()).not.toBeChecked();
  expect(await done('giveBack')).toEqual([
    ['https://en.wikipedia.org/*', 'https://www.wikidata.org/*', 'https://upload.wikimedia.org/*'],
  ]);
});

test('names the hosts and occasions beside the switch before anything is asked', async () => {
  await stage.open(page, state('default'));
  await expect(page.locator('#live')).toContainText('when you open a card');
  await expect(page.locator('#live code')).toHaveText([
    'en.wikipedia.org',
    'www.wikidata.org',
    'upload.wikimedia.org',
    'query.wikidata.org',
  ]);
  expect(await done('live-status')).toEqual([]);
});

test('a site is added, refused when it is none, and removed', async () => {
  await stage.open(page, state('full'));
  const sites = page.locator('#sites');
  await sites.locator('input[name=site]').fill('https://www.paper.example/politics');
  await page.keyboard.press('Enter');
  await expect(sites.locator('.list li')).toHaveCount(3);
  await sites.locator('input[name=site]').fill('not a host');
  await page.keyboard.press('Enter');
  await expect(sites.locator('[role=alert]')).toContainText('not a host');
  await sites.getByRole('button', { name: 'Remove paper.example' }).click();
  await expect(sites.locator('.list li')).toHaveCount(2);
});

test('everything is reset only after a second yes', async () => {
  await stage.open(page, state('full'));
  await page.getByRole('button', { name: 'Reset everything' }).click();
  expect(await done('settings')).toEqual([]);
  await page.getByRole('button', { name: 'Yes, reset' }).click();
  expect(await done('settings')).toMatchObject([{ ownPeople: [], muted: [], siteMode: 'everywhere' }]);
});
