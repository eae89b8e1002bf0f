// Jurisdictions of data/jurisdictions.tsv, and which of them a source's name or code for a place means.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JurisdictionKind } from '../../../src/knowledge/model.ts';
import { dataFolder } from '../data-folder.ts';
import type { CompiledJurisdiction } from '../model.ts';
import { tsvRecords } from '../tables.ts';
import { fold } from '../text.ts';

/** A jurisdiction as the project's table has it. */
export interface KnownJurisdiction extends CompiledJurisdiction {
  /** Whether its name takes "the" inside a title: "President of the United States". */
  article: boolean;
}

let known: Map<string, KnownJurisdiction> | undefined;
let codes: Map<string, string> | undefined;

const list = (cell: string | undefined) => (cell ? cell.split('|') : []);

/** All jurisdictions by code, read once. */
export function jurisdictions(): ReadonlyMap<string, KnownJurisdiction> {
  if (!known) {
    const records = tsvRecords(readFileSync(join(dataFolder(), 'jurisdictions.tsv'), 'utf8'));
    known = new Map(
      records.map(({ code, name, article, kind, parent, words, seats }) => [
        code!,
        {
          code: code!,
          name: name!,
          article: article === 'the',
          kind: kind as JurisdictionKind,
          ...(parent ? { parent } : {}),
          words: [...list(words), ...list(seats)],
        },
      ]),
    );
  }
  return known;
}

/** Code of the jurisdiction that a name ("Russia", "the Czech Republic") or code (`RU`) stands for; undefined for none. */
export function jurisdictionCode(nameOrCode: string): string | undefined {
  if (jurisdictions().has(nameOrCode)) return nameOrCode;
  if (!codes) {
    codes = new Map();
    for (const { code, name } of jurisdictions().values()) addCode(name, code);
    for (const { code, words } of jurisdictions().values()) for (const word of words) addCode(word, code);
  }
  return codes.get(fold(nameOrCode).replace(/^the /, ''));
}

function addCode(name: string, code: string): void {
  const key = fold(name).replace(/^the /, '');
  if (key !== '' && !codes!.has(key)) codes!.set(key, code);
}

/** The name inside a title: "the United States", "Russia". */
export function nameInTitle(code: string): string {
  const found = jurisdictions().get(code);
  return found ? `${found.article ? 'the ' : ''}${found.name}` : code;
}
