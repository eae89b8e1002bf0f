// npm run build [chromium|firefox]: writes dist/chromium and dist/firefox.
import { buildExtension } from './lib/extension.ts';
import { TARGETS, type Target } from './lib/manifest.ts';

const wanted = process.argv.slice(2);
const wrong = wanted.find((name) => !(TARGETS as readonly string[]).includes(name));
if (wrong) {
  console.error(`There is no build for "${wrong}": chromium or firefox, or nothing for both.`);
  process.exit(1);
}
try {
  for (const target of (wanted.length > 0 ? wanted : TARGETS) as Target[]) {
    await buildExtension(target);
    console.log(`Built dist/${target}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
