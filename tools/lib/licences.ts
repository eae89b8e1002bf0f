// Licences of what is inside the extension beside our own code: the packages that are bundled, with their full texts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  name: string;
  version: string;
  licence: string;
  homepage: string;
  text: string;
}

function readPackage(root: string, name: string): Package {
  const folder = join(root, 'node_modules', name);
  const { version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(one));
  if (!file || typeof license !== 'string') throw new Error(`${name} comes without a licence.`);
  const source = typeof repository === 'string' ? repository : repository?.url;
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, licence: license, homepage: homepage ?? source ?? '', text };
}

/** The packages that are bundled: all that package.json calls dependencies; everything else only builds and tests. */
export function bundledPackages(root: string): Package[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies)
    .sort()
    .map((name) => readPackage(root, name));
}

/** The text of data/LICENSES.md, which is part of every archive. */
export function licencesFile(root: string): string {
  const packages = bundledPackages(root);
  const rows = packages.map(
    ({ name, version, licence, homepage }) => `| ${name} | ${version} | ${licence} | ${homepage} |`,
  );
  const texts = packages.map(({ name, text }) => `## ${name}\n\n\`\`\`\n${text}\n\`\`\``);
  return `# Licences of what Incumbent contains

Incumbent's own code is under the MIT licence, see \`LICENSE\`. The scripts of the extension contain these packages,
unchanged but for bundling; their sources are at the addresses given:

| package | version | licence | source |
| --- | --- | --- | --- |
${rows.join('\n')}

The knowledge pack, \`data/knowledge.bin\`, is compiled from open data. Each source stands in \`data/SOURCES.md\` with its
licence, and in the extension on the options page, with the day until which it is current.

This file is written by \`node tools/run.mjs licences\`; a test fails when it is out of date.

${texts.join('\n\n')}
`;
}
