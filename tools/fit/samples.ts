// What recognition weighed in texts with gold, and who was meant: the samples that weights are fitted on.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { SpanResult } from '../../src/recognition/analyse.ts';
import type { Cluster, Evidence } from '../../src/recognition/cluster.ts';
import { analyseInput, type FullAnalysis } from '../../src/recognition/recognise.ts';
import { type GoldMention, type GoldText, isSame } from '../lib/gold.ts';
import { splitFlows, type TextFlow } from '../lib/text-flows.ts';

/** One decision: the candidates for one name of one text. */
export interface Decision {
  words: string;
  text: string;
  /** Mentions that hang on it. */
  mentions: number;
  candidates: { evidence: readonly Evidence[]; right: boolean }[];
}

/** The decisions of a text. Only where every person is annotated: elsewhere a missing mention says nothing. */
export function decisionsOf(gold: GoldText, knowledge: Knowledge): Decision[] {
  const flows = splitFlows(gold.text);
  const analysis = analyseInput(
    { flows: flows.map(({ text }) => text), date: gold.date, lang: gold.lang, country: null },
    knowledge,
  );
  const byCluster = new Map<Cluster, { decision: Decision; results: SpanResult[] }>();
  for (const result of analysis.results) {
    if (!result.resolved || result.veto || !inScope(result, analysis, flows, gold)) continue;
    const { cluster } = result.resolved;
    let known = byCluster.get(cluster);
    if (!known) {
      const decision: Decision = { words: cluster.words, text: gold.id, mentions: 0, candidates: [] };
      byCluster.set(cluster, (known = { decision, results: [] }));
    }
    known.decision.mentions++;
    known.results.push(result);
  }
  return Array.from(byCluster.values(), ({ decision, results }) => {
    const meant = results.flatMap((result) => goldAt(result, analysis, flows, gold));
    const { ranked } = results[0]!.resolved!;
    return {
      ...decision,
      candidates: ranked.map(({ person, evidence }) => ({
        evidence,
        right: meant.some((mention) => isSame(knowledge, person, mention)),
      })),
    };
  });
}

/** Above this prominence even sport pages may well mean the official. */
const OBSCURE = 0.45;

/**
 * The decisions of a text about games or stage that nobody has annotated: whoever is little known and has no title beside
 * the name is taken to be a namesake. A few are not, which costs weights that need to be sure nothing.
 */
export function namesakesOf(text: GoldText, knowledge: Knowledge): Decision[] {
  return decisionsOf({ ...text, scope: [0, text.text.length] }, knowledge)
    .map((decision) => ({
      ...decision,
      candidates: decision.candidates.filter(({ evidence }) => isObscure(evidence)),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

const isObscure = (evidence: readonly Evidence[]): boolean =>
  evidence.every(({ rule, value }) =>
    rule === 'prominence' ? value < OBSCURE : !rule.startsWith('title_fits'),
  );

function extent(
  { span }: SpanResult,
  { article }: FullAnalysis,
  flows: readonly TextFlow[],
): [number, number] {
  const tokens = article.flows[span.flow]!;
  const { offset } = flows[span.flow]!;
  return [tokens.start[span.from]! + offset, tokens.end[span.to - 1]! + offset];
}

function inScope(
  result: SpanResult,
  analysis: FullAnalysis,
  flows: readonly TextFlow[],
  { scope }: GoldText,
): boolean {
  const [start, end] = extent(result, analysis, flows);
  return start >= scope[0] && end <= scope[1];
}

function goldAt(
  result: SpanResult,
  analysis: FullAnalysis,
  flows: readonly TextFlow[],
  { mentions }: GoldText,
): GoldMention[] {
  const [start, end] = extent(result, analysis, flows);
  return mentions.filter((mention) => mention.start < end && start < mention.end);
}
