// What recognition tests ask of the small pack.
import { expect } from '@playwright/test';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { SpanResult } from '../../../src/recognition/analyse.ts';
import { spanText } from '../../../src/recognition/clusters.ts';
import type { RecognitionInput } from '../../../src/recognition/model.ts';
import { resolveOffices } from '../../../src/recognition/offices/find-office-mentions.ts';
import {
  analyseInput,
  conclude,
  type FullAnalysis,
  namedPersons,
} from '../../../src/recognition/recognise.ts';
import type { Veto } from '../../../src/recognition/vetoes/veto.ts';
import { fixturePack } from '../../fixtures/knowledge/fixture.ts';

let opened: Knowledge | undefined;
export const smallPack = (): Knowledge => (opened ??= fixturePack());

export type Options = Partial<Omit<RecognitionInput, 'flows'>>;

/** Flows of a text, one per line; 8 September 2023 and English unless told otherwise. */
const inputOf = (text: string, options: Options): RecognitionInput => ({
  flows: text.split('\n'),
  date: '2023-09-08',
  lang: 'en',
  country: null,
  ...options,
});

export const analysisOf = (text: string, options: Options = {}): FullAnalysis =>
  analyseInput(inputOf(text, options), smallPack());

/** "words = person" for every mention, in reading order. */
export function mentionsIn(text: string, options: Options = {}): string[] {
  const input = inputOf(text, options);
  return conclude(analyseInput(input, smallPack())).mentions.map(
    ({ flow, start, end, person }) =>
      `${input.flows[flow]!.slice(start, end)} = ${smallPack().person(person).name}`,
  );
}

/** Persons listed under "possibly", per mention. */
export function possibleIn(text: string, options: Options = {}): string[][] {
  return conclude(analysisOf(text, options)).possible.map(({ candidates }) =>
    candidates.map(({ person }) => smallPack().person(person).name),
  );
}

function resultFor(words: string, analysis: FullAnalysis): SpanResult {
  const result = analysis.results.find(({ span }) => spanText(span, analysis.article) === words);
  expect(result, `a span "${words}"`).toBeTruthy();
  return result!;
}

/** Values of the evidence for the best candidate of a name, by rule. */
export function evidenceIn(text: string, words: string, options: Options = {}): Record<string, number> {
  const { resolved } = resultFor(words, analysisOf(text, options));
  const evidence = resolved?.ranked[0]?.evidence ?? [];
  return Object.fromEntries(evidence.map(({ rule, value }) => [rule, value]));
}

/** The veto against a name, or null. */
export const vetoIn = (text: string, words: string, options: Options = {}): Veto | null =>
  resultFor(words, analysisOf(text, options)).veto;

/** For each office phrase: "words = person", or "words: objection". */
export function officesIn(text: string, options: Options = {}): string[] {
  const analysis = analysisOf(text, options);
  return resolveOffices(analysis.article, analysis.phrases, namedPersons(analysis), analysis.facts).map(
    ({ phrase, resolution, objection }) => {
      const tokens = analysis.article.flows[phrase.flow]!;
      const words = tokens.text.slice(tokens.start[phrase.start], tokens.end[phrase.to - 1]);
      return resolution
        ? `${words} = ${smallPack().person(resolution.person).name}`
        : `${words}: ${objection}`;
    },
  );
}
