// Text and knowledge in, dated mentions with reasons out.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Analysis, analyse, type SpanResult } from './analyse.ts';
import { languageOf, makeArticle, type NamedPerson, readFlows } from './article.ts';
import { spanText } from './clusters.ts';
import { reasonsOf } from './combine.ts';
import type { Mention, PossibleMention, Reason, Recognition, RecognitionInput } from './model.ts';
import { officeShown } from './office-shown.ts';
import { findOfficeMentions } from './offices/find-office-mentions.ts';
import { findTitles } from './offices/find-titles.ts';
import type { OfficePhrase } from './offices/office-phrase.ts';
import { makeRefusal } from './refused.ts';
import { byFlow } from './span.ts';

/** Candidates listed for a mention that stays undecided. */
const LISTED = 3;

/**
 * Finds the officials that a text mentions.
 * @returns mentions in reading order, not overlapping; and names that may be meant but are not sure.
 */
export function recognise(input: RecognitionInput, knowledge: Knowledge): Recognition {
  return conclude(analyseInput(input, knowledge));
}

/** An analysis with the office phrases of the text, which serve names as titles and may stand for their holders. */
export interface FullAnalysis extends Analysis {
  phrases: readonly OfficePhrase[];
}

/** Everything up to the decision per name; what `explain` and `fit` start from. */
export function analyseInput(input: RecognitionInput, knowledge: Knowledge): FullAnalysis {
  const flows = readFlows(input, knowledge);
  const phrases = findTitles(flows, languageOf(input), knowledge);
  return { ...analyse(makeArticle(input, knowledge, flows, phrases)), phrases };
}

/** Turns an analysis into the answer. */
export function conclude(analysis: FullAnalysis): Recognition {
  const { article, scorer, results } = analysis;
  const isRefused = makeRefusal(article.input.refused ?? [], article.knowledge);
  const mentions: Mention[] = [];
  const possible: PossibleMention[] = [];
  for (const result of results) {
    const { resolved, span } = result;
    const best = resolved?.ranked[0];
    if (result.veto || !resolved || !best || resolved.verdict === 'no') continue;
    if (scorer.person(best.person).notOfficial || isRefused(best.person, spanText(span, article))) continue;
    const { flow, start, end } = locate(result, analysis);
    if (resolved.verdict === 'link') {
      // Field by field: spreading a place into each took as long as all the rest of this function.
      mentions.push({
        flow,
        start,
        end,
        kind: 'name',
        person: best.person,
        office: officeShown(analysis, best.person),
        score: Math.round(best.score * 100) / 100,
        reasons: [...howReasons(result), ...reasonsOf(best.evidence)],
      });
    } else if (result.how === 'name') {
      const candidates = resolved.ranked
        .slice(0, LISTED)
        .filter(({ person }) => !scorer.person(person).notOfficial)
        .map(({ person, score, evidence }) => ({
          person,
          score: Math.round(score * 100) / 100,
          reasons: reasonsOf(evidence),
        }));
      possible.push({ flow, start, end, candidates });
    }
  }
  const taken = byFlow(mentions);
  for (const office of findOfficeMentions(
    article,
    analysis.phrases,
    namedPersons(analysis),
    analysis.facts,
  )) {
    const words = article.input.flows[office.flow]!.slice(office.start, office.end);
    const others = taken.get(office.flow) ?? [];
    const overlaps = others.some(({ start, end }) => start < office.end && office.start < end);
    if (overlaps || isRefused(office.person, words)) continue;
    mentions.push(office);
    taken.set(office.flow, [...others, office]);
  }
  mentions.sort((a, b) => a.flow - b.flow || a.start - b.start);
  return { mentions, possible };
}

function locate({ span }: SpanResult, { article }: Analysis): { flow: number; start: number; end: number } {
  const tokens = article.flows[span.flow]!;
  return { flow: span.flow, start: tokens.start[span.from]!, end: tokens.end[span.to - 1]! };
}

/** Follow-ups carry the reasons of what introduced them, and say so. */
function howReasons({ how, resolved }: SpanResult): Reason[] {
  if (how !== 'introduced_before' && how !== 'introduced_later') return [];
  return [{ rule: how, weight: 0, detail: resolved!.cluster.words }];
}

/** The persons named in an article, in reading order: what office phrases are resolved against. */
export function namedPersons({ results, scorer }: Analysis): NamedPerson[] {
  const named: NamedPerson[] = [];
  for (const { resolved, span, veto } of results) {
    const best = resolved?.ranked[0];
    if (veto || !best || resolved.verdict !== 'link' || scorer.person(best.person).notOfficial) continue;
    named.push({ flow: span.flow, from: span.from, to: span.to, person: best.person });
  }
  return named;
}
