// Why recognition answered as it did: every capitalised phrase of a text and every office phrase, linked or not, with the
// evidence and its weights. What `npm run -s explain` prints.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { SpanResult } from '../../src/recognition/analyse.ts';
import { continuesName } from '../../src/recognition/candidates.ts';
import type { Cluster, ScoredCandidate } from '../../src/recognition/cluster.ts';
import { spanText } from '../../src/recognition/clusters.ts';
import { reasonsOf } from '../../src/recognition/combine.ts';
import type { Reason, RecognitionInput } from '../../src/recognition/model.ts';
import { officeShown } from '../../src/recognition/office-shown.ts';
import { type OfficeResult, resolveOffices } from '../../src/recognition/offices/find-office-mentions.ts';
import { jurisdictionOf } from '../../src/recognition/places.ts';
import { analyseInput, type FullAnalysis, namedPersons } from '../../src/recognition/recognise.ts';
import { Flag, type Tokens } from '../../src/recognition/tokens.ts';

/** What became of one phrase. */
export interface Explained {
  flow: number;
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  words: string;
  /** One line: the person linked, or why nobody is. */
  verdict: string;
  linked: boolean;
  /** Evidence per candidate, best first. */
  details: string[];
}

/** Explains a text phrase by phrase, in reading order. */
export function explain(input: RecognitionInput, knowledge: Knowledge): Explained[] {
  const analysis = analyseInput(input, knowledge);
  const names = analysis.results.map((result) => explainName(result, analysis));
  const offices = resolveOffices(
    analysis.article,
    analysis.phrases,
    namedPersons(analysis),
    analysis.facts,
  ).map((result) => explainOffice(result, analysis));
  const known = [...names, ...offices];
  return [...known, ...unknownPhrases(analysis, known)].sort((a, b) => a.flow - b.flow || a.from - b.from);
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;

function reasonLine(reasons: readonly Reason[]): string {
  return reasons
    .map(
      ({ rule, weight, detail }) => `${signed(weight)} ${rule}${detail === undefined ? '' : ` (${detail})`}`,
    )
    .join(', ');
}

function explainName(result: SpanResult, analysis: FullAnalysis): Explained {
  const { span } = result;
  return {
    flow: span.flow,
    from: span.from,
    to: span.to,
    words: spanText(span, analysis.article),
    verdict: nameVerdict(result, analysis),
    linked: result.veto === null && result.resolved?.verdict === 'link',
    details: (result.resolved?.ranked ?? []).map((candidate) => candidateLine(candidate, analysis)),
  };
}

function nameVerdict({ span, veto, resolved, how, stranger }: SpanResult, analysis: FullAnalysis): string {
  if (veto) return `no: ${veto.rule} (${veto.detail})`;
  if (stranger) return 'no: the surname belongs to somebody else here';
  const best = resolved?.ranked[0];
  if (!resolved || !best) return `no: ${span.kind} of the pack, nothing speaks for anyone`;
  const who = personLine(best.person, analysis);
  const { words } = resolved.cluster;
  const way = how === 'name' ? span.kind : `${how}${how.startsWith('introduced') ? ` as “${words}”` : ''}`;
  const titles = titleWords(resolved.cluster, analysis);
  const beside = titles === '' ? '' : `; titles: ${titles}`;
  if (resolved.verdict === 'link') return `${who} [${best.score.toFixed(2)}; ${way}${beside}]`;
  return `no (${resolved.verdict}): ${who} [${best.score.toFixed(2)}; ${way}${beside}]`;
}

function titleWords({ titles }: Cluster, { article }: FullAnalysis): string {
  const words = titles.map(({ flow, from, to }) => {
    const { text, start, end } = article.flows[flow]!;
    return text.slice(start[from], end[to - 1]);
  });
  return [...new Set(words)].join(', ');
}

function personLine(person: number, analysis: FullAnalysis): string {
  const { knowledge } = analysis.article;
  const { name, notOfficial } = knowledge.person(person);
  if (notOfficial) return `${name}, no official`;
  const office = officeShown(analysis, person);
  if (!office) return `${name}, no office known`;
  return `${name}, ${knowledge.office(knowledge.term(office.term).office).title} (${office.status})`;
}

function candidateLine({ person, score, evidence }: ScoredCandidate, { article }: FullAnalysis): string {
  const { name, born } = article.knowledge.person(person);
  const year = born ? ` (${born.slice(0, 4)})` : '';
  return `${name}${year} ${score.toFixed(2)}: ${reasonLine(reasonsOf(evidence))}`;
}

function explainOffice({ phrase, resolution, objection }: OfficeResult, analysis: FullAnalysis): Explained {
  const { text, start, end } = analysis.article.flows[phrase.flow]!;
  return {
    flow: phrase.flow,
    from: phrase.start,
    to: phrase.to,
    words: text.slice(start[phrase.start], end[phrase.to - 1]),
    verdict: resolution ? personLine(resolution.person, analysis) : `office, no: ${objection}`,
    linked: resolution !== null,
    details: resolution ? [reasonLine(resolution.reasons)] : [],
  };
}

/** Runs of capitalised words that no name and no office phrase covers: names the pack does not have, or no names. */
function unknownPhrases({ article }: FullAnalysis, known: readonly Explained[]): Explained[] {
  return article.flows.flatMap((tokens, flow) => {
    const covered = new Set<number>();
    for (const { from, to } of known.filter((each) => each.flow === flow))
      for (let i = from; i < to; i++) covered.add(i);
    const found: Explained[] = [];
    for (let from = 0; from < tokens.count; from++) {
      if (covered.has(from) || !isNameLike(tokens, from)) continue;
      let to = from + 1;
      while (to < tokens.count && !covered.has(to) && isNameLike(tokens, to) && continuesName(tokens, to))
        to++;
      const sentenceWord = to === from + 1 && (tokens.flags[from]! & Flag.SENTENCE_START) !== 0;
      if (!sentenceWord) found.push(unknownPhrase(tokens, flow, from, to, article.knowledge));
      from = to - 1;
    }
    return found;
  });
}

const isNameLike = (tokens: Tokens, index: number): boolean =>
  (tokens.flags[index]! & (Flag.CAPITALISED | Flag.NUMBER)) === Flag.CAPITALISED;

function unknownPhrase(
  tokens: Tokens,
  flow: number,
  from: number,
  to: number,
  knowledge: Knowledge,
): Explained {
  const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  const place = jurisdictionOf(tokens, from, to, knowledge, '');
  const verdict = place < 0 ? 'no name of the pack' : `place: ${knowledge.jurisdiction(place).name}`;
  return { flow, from, to, words, verdict, linked: false, details: [] };
}
