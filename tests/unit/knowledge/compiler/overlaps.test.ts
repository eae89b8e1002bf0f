// Nobody holds an office with one seat beside somebody else unless data/overlaps.tsv says why.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { overlapsIn } from '../../../../tools/knowledge/coverage.ts';
import { tsvRecords } from '../../../../tools/knowledge/tables.ts';
import { PACK, projectPack } from '../../../fixtures/knowledge/project-pack.ts';

test('every overlap in the pack is listed with a reason', () => {
  const listed = tsvRecords(readFileSync(join(dirname(PACK), 'overlaps.tsv'), 'utf8'));
  const byOffice = new Map<string, string[]>();
  for (const { office, one, two, reason } of listed) {
    expect(reason).not.toBe('');
    byOffice.set(office!, [...(byOffice.get(office!) ?? []), `${one} ${two}`]);
  }
  const unlisted = overlapsIn(projectPack()).filter(
    ({ office, persons }) =>
      !(byOffice.get(office) ?? []).some((text) => persons.every((person) => text.includes(person))),
  );
  expect(unlisted).toEqual([]);
});
