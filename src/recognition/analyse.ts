// Steps 2 to 8 put together: what each name in the article is, with everything that led there. `recognise` keeps the
// results, `explain` and `fit` look at the whole.
import type { PersonIndex } from '../knowledge/model.ts';
import type { Article } from './article.ts';
import { titlesBeside } from './beside.ts';
import { findNames, shortHolders } from './candidates.ts';
import type { Cluster, ClusterKind } from './cluster.ts';
import { addSpan, clusterOf, clusterSpans, spanKey } from './clusters.ts';
import { Company } from './company.ts';
import { wordSet } from './lexicon.ts';
import { findNearMisses } from './near-miss.ts';
import { before } from './neighbours.ts';
import { type Resolved, Scorer } from './score-cluster.ts';
import { type Introduction, isShortFormOf, Slots, STRANGER } from './slots.ts';
import { byFlow, byPosition, type NameSpan, type SpanCandidate } from './span.ts';
import { readFacts, type TextFacts } from './text-facts.ts';
import { bestTitleFit, type TitleFit } from './title-fit.ts';
import { Flag, nameToken, type Tokens } from './tokens.ts';
import { vetoOf } from './vetoes/all.ts';
import type { Veto } from './vetoes/veto.ts';
import { PARTICLES } from './words/particles.ts';

/** How a span came to its person. */
export type How = 'name' | 'introduced_before' | 'introduced_later' | 'title' | 'alone';

export interface SpanResult {
  span: NameSpan;
  veto: Veto | null;
  /** Who it could be, decided; null when vetoed or when nothing speaks for anyone. */
  resolved: Resolved | null;
  how: How;
  /** Another person owns the surname here. */
  stranger: boolean;
}

export interface Analysis {
  article: Article;
  facts: TextFacts;
  scorer: Scorer;
  results: SpanResult[];
}

/** Prominence (0–255) from which a surname alone may be looked at. Heads of state and government lie above it. */
const KNOWN = 130;
/** The same for a surname of two words, which few people share. */
const KNOWN_DOUBLE = 60;
/** How many times as often as strangers of the surname a person must be introduced to keep it. */
const DOMINANT = 2;
/** Fits of a title that send us looking for another bearer of the surname. */
const DOUBTFUL: ReadonlySet<TitleFit> = new Set(['other_time', 'colleague', 'none', 'elsewhere']);
const JOINING = wordSet('and with und mit et avec y e con com ed');
const NO_COMPANY: ReadonlyMap<number, number> = new Map();

/** Finds and resolves all names of an article. */
export function analyse(article: Article): Analysis {
  const { names } = article.knowledge;
  const spans: NameSpan[] = [];
  for (const [flow, tokens] of article.flows.entries()) findNames(tokens, flow, names, article.lang, spans);
  const facts = readFacts(
    article,
    spans.filter(({ kind }) => kind === 'full'),
  );
  const scorer = new Scorer(article, facts);
  return new Analyser(article, facts, scorer, spans).run();
}

/** "Cavaco Silva", "Durão Barroso"; not "von Weizsäcker". */
function isDouble(tokens: Tokens, { from, to }: NameSpan): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++)
    if (!PARTICLES.has(tokens, i) && tokens.flags[i]! & Flag.CAPITALISED) capitals++;
  return capitals > 1;
}

class Analyser {
  readonly #article: Article;
  readonly #facts: TextFacts;
  readonly #scorer: Scorer;
  #spans: NameSpan[];
  readonly #vetoes = new Map<NameSpan, Veto | null>();
  /** Decided clusters of full names, sole names and near misses, by span. */
  readonly #byName = new Map<NameSpan, Resolved>();
  /** Decided surnames that stand alone, by their words. */
  readonly #alone = new Map<number, Resolved>();
  /** Title and surname, by span. */
  readonly #titled = new Map<NameSpan, Resolved | null>();
  #company: ReadonlyMap<number, number> = NO_COMPANY;
  #introduced = new Slots();
  /** How many strangers are among the introductions under one word in the whole text. */
  readonly #strangers = new WeakMap<readonly Introduction[], number>();
  /** Where each surname last meant somebody of ours. */
  readonly #lastMeant = new Map<number, NameSpan>();

  constructor(article: Article, facts: TextFacts, scorer: Scorer, spans: NameSpan[]) {
    this.#article = article;
    this.#facts = facts;
    this.#scorer = scorer;
    this.#spans = spans;
  }

  run(): Analysis {
    for (const span of this.#spans) this.#vetoes.set(span, vetoOf(span, this.#article));
    this.#resolveNames();
    this.#addNearMisses();
    this.#resolveAlone();
    // Once to learn who is introduced where, once more knowing it.
    this.#walk(new Slots());
    const results = this.#walk(this.#introduced);
    return { article: this.#article, facts: this.#facts, scorer: this.#scorer, results };
  }

  /** Full and sole names, twice: the second time knowing in whose company they stand. */
  #resolveNames(): void {
    const named = this.#spans.filter((span) => span.kind !== 'surname' && !this.#vetoes.get(span));
    for (const span of named)
      if (span.kind === 'sole')
        shortHolders(this.#article.flows[span.flow]!, span, this.#article.knowledge.names);
    const clusters = clusterSpans(named, (span) => span.kind as ClusterKind, this.#article);
    const first = clusters.map((cluster) => this.#scorer.resolve(cluster, NO_COMPANY));
    const company = new Company(first, (person) => this.#scorer.person(person).countries);
    this.#company = company.countries;
    clusters.forEach((cluster, index) => {
      const resolved = this.#scorer.resolve(cluster, company.without(first[index]!));
      for (const span of cluster.spans) this.#byName.set(span, resolved);
    });
  }

  #addNearMisses(): void {
    const near = findNearMisses(this.#article, this.#facts, this.#scorer, this.#spans, this.#linked());
    if (near.length === 0) return;
    const nearByFlow = byFlow(near);
    const covered = (span: NameSpan) =>
      nearByFlow.get(span.flow)?.some((miss) => span.from < miss.to && miss.from < span.to) ?? false;
    this.#spans = [...this.#spans.filter((span) => !covered(span)), ...near].sort(byPosition);
    for (const span of near) this.#vetoes.set(span, vetoOf(span, this.#article));
    const open = near.filter((span) => !this.#vetoes.get(span));
    for (const cluster of clusterSpans(open, () => 'near', this.#article)) {
      const resolved = this.#scorer.resolve(cluster, this.#company);
      for (const span of cluster.spans) this.#byName.set(span, resolved);
    }
  }

  #linked(): Set<PersonIndex> {
    const linked = new Set<PersonIndex>();
    for (const { verdict, ranked } of this.#byName.values())
      if (verdict === 'link') linked.add(ranked[0]!.person);
    return linked;
  }

  /** One decision per surname without an introduction, for all its mentions together. */
  #resolveAlone(): void {
    const { names } = this.#article.knowledge;
    const clusters = new Map<number, Cluster>();
    for (const span of this.#spans) {
      if (span.kind !== 'surname' || this.#vetoes.get(span)) continue;
      const key = spanKey(span, this.#article);
      const known = clusters.get(key);
      if (known) {
        addSpan(known, span, this.#article);
        continue;
      }
      const tokens = this.#article.flows[span.flow]!;
      const holder = span.to - span.from === 1 ? names.safeHolder(nameToken(tokens, span.from, names)) : -1;
      const kind = holder >= 0 ? 'safe' : isDouble(tokens, span) ? 'double' : 'bare';
      const candidates =
        kind === 'safe'
          ? [{ person: holder, fit: 'exact' as const }]
          : this.#knownBearers(span, kind === 'double' ? KNOWN_DOUBLE : KNOWN);
      if (candidates.length > 0) clusters.set(key, clusterOf(span, kind, candidates, this.#article));
    }
    for (const [key, cluster] of clusters) this.#alone.set(key, this.#scorer.resolve(cluster, this.#company));
  }

  /** The bearers of a surname whom the press would name by it alone: well known, and of a country that the text names. */
  #knownBearers(span: NameSpan, known: number): SpanCandidate[] {
    const { flows, knowledge } = this.#article;
    return shortHolders(flows[span.flow]!, span, knowledge.names).filter(
      ({ person }) => knowledge.prominence(person) >= known && this.#isOfTheText(person),
    );
  }

  #isOfTheText(person: PersonIndex): boolean {
    for (const country of this.#scorer.person(person).countries)
      if (this.#facts.countries.has(country) || this.#article.homes.has(country)) return true;
    return false;
  }

  /** Opens the slots of a span that is not a bare surname. */
  #introduce(span: NameSpan, slots: Slots): void {
    const { flows, knowledge } = this.#article;
    const tokens = flows[span.flow]!;
    const veto = this.#vetoes.get(span);
    const resolved = veto ? undefined : this.#byName.get(span);
    if (veto ? !veto.otherPerson || veto.unlessIntroduced || this.#isInitial(span) : !resolved) return;
    const person = resolved?.ranked[0]?.person;
    if (resolved?.verdict === 'link' && person !== undefined && !this.#scorer.person(person).notOfficial)
      slots.open(tokens, span, { person, by: resolved }, knowledge.names);
    else if (!this.#isCompanion(span))
      slots.open(tokens, span, { person: STRANGER, by: null }, knowledge.names);
  }

  /** "Trump and first lady Melania Trump", "Macron, along with his wife Brigitte Macron": the surname stays with the first. */
  #isCompanion(span: NameSpan): boolean {
    const { flows, knowledge } = this.#article;
    const tokens = flows[span.flow]!;
    const first = this.#lastMeant.get(nameToken(tokens, span.to - 1, knowledge.names));
    if (first?.flow !== span.flow || first.to > span.from) return false;
    let joined = false;
    for (let i = first.to; i < span.from; i++) {
      if (tokens.flags[i]! & Flag.SENTENCE_START) return false;
      joined ||= JOINING.has(tokens, i);
    }
    return joined;
  }

  #remember(result: SpanResult): SpanResult {
    const { span, resolved } = result;
    if (resolved?.verdict === 'link') {
      const tokens = this.#article.flows[span.flow]!;
      this.#lastMeant.set(nameToken(tokens, span.to - 1, this.#article.knowledge.names), span);
    }
    return result;
  }

  /** "J. Biden": an initial before a surname. */
  #isInitial(span: NameSpan): boolean {
    const tokens = this.#article.flows[span.flow]!;
    const previous = before(tokens, span.from);
    return span.kind === 'surname' && previous >= 0 && (tokens.flags[previous]! & Flag.INITIAL) !== 0;
  }

  /** `ahead`: the introductions of the whole text, or none in the first round. */
  #walk(ahead: Slots): SpanResult[] {
    const slots = new Slots();
    this.#introduced = slots;
    this.#lastMeant.clear();
    return this.#spans.map((span) => this.#remember(this.#decide(span, slots, ahead)));
  }

  #decide(span: NameSpan, slots: Slots, ahead: Slots): SpanResult {
    const veto = this.#vetoes.get(span) ?? null;
    const nothing = { span, veto, resolved: null, how: 'name' as How, stranger: false };
    if (veto?.unlessIntroduced) return this.#pair(span, slots, ahead, nothing);
    if (veto && !this.#isInitial(span)) {
      this.#introduce(span, slots);
      return nothing;
    }
    if (span.kind === 'sole') {
      const known = this.#introducedAs(span, slots, ahead);
      if (known) return { ...nothing, ...known };
    }
    if (span.kind !== 'surname') {
      this.#introduce(span, slots);
      return { ...nothing, resolved: this.#byName.get(span) ?? null };
    }
    return this.#surname(span, slots, ahead, nothing);
  }

  /** "the Merkel-Macron plan": hers and his, when both surnames are taken here. */
  #pair(span: NameSpan, slots: Slots, ahead: Slots, nothing: SpanResult): SpanResult {
    const known = this.#introducedAs(span, slots, ahead);
    return known ? { ...nothing, veto: null, ...known } : nothing;
  }

  /** Who was introduced, before or later, under these words; null when nobody or a stranger was. */
  #introducedAs(span: NameSpan, slots: Slots, ahead: Slots): { resolved: Resolved; how: How } | null {
    const slot = this.#slot(span, slots, ahead);
    if (slot) return slot.by ? { resolved: slot.by, how: 'introduced_before' } : null;
    const later = this.#only(span, ahead);
    return later && later !== STRANGER ? { resolved: later, how: 'introduced_later' } : null;
  }

  /** Introductions under the last word of the span (the surname), else under its first ("Kim"). */
  #under(span: NameSpan, slots: Slots): readonly Introduction[] {
    const { flows, knowledge } = this.#article;
    const tokens = flows[span.flow]!;
    const last = slots.under(nameToken(tokens, span.to - 1, knowledge.names));
    return last.length > 0 || span.to - span.from === 1
      ? last
      : slots.under(nameToken(tokens, span.from, knowledge.names));
  }

  #surname(span: NameSpan, slots: Slots, ahead: Slots, nothing: SpanResult): SpanResult {
    const { flows, knowledge } = this.#article;
    const tokens = flows[span.flow]!;
    const titles = titlesBeside(span, this.#article);
    const slot = this.#slot(span, slots, ahead);
    if (nothing.veto) return this.#afterInitial(span, slot, slots, nothing);

    if (slot && slot.person !== STRANGER) {
      const fit = bestTitleFit(titles, this.#scorer.person(slot.person), this.#article, this.#facts)?.fit;
      if (fit === undefined || !DOUBTFUL.has(fit))
        return { ...nothing, resolved: slot.by, how: 'introduced_before' };
      // The title is not of the person introduced: perhaps somebody else's.
      const other = this.#byTitle(span);
      if (!other) return { ...nothing, resolved: slot.by, how: 'introduced_before' };
      slots.open(tokens, span, { person: other.ranked[0]!.person, by: other }, knowledge.names);
      return { ...nothing, resolved: other, how: 'title' };
    }
    const titled = titles.length > 0 ? this.#byTitle(span) : null;
    if (titled) {
      slots.open(tokens, span, { person: titled.ranked[0]!.person, by: titled }, knowledge.names);
      return { ...nothing, resolved: titled, how: 'title' };
    }
    if (slot) return { ...nothing, stranger: true };
    const later = this.#only(span, ahead);
    if (later === STRANGER) return { ...nothing, stranger: true };
    if (later) return { ...nothing, resolved: later, how: 'introduced_later' };
    return { ...nothing, resolved: this.#alone.get(spanKey(span, this.#article)) ?? null, how: 'alone' };
  }

  /** The latest introduction whose person these words can mean. */
  #slot(span: NameSpan, slots: Slots, ahead: Slots): Introduction | null {
    const introductions = this.#under(span, slots);
    const latest = introductions.findLast(
      ({ person }) => person === STRANGER || this.#isShortForm(span, person),
    );
    if (latest?.person !== STRANGER || latest.flow === span.flow) return latest ?? null;
    // Further on, a relative named in passing gives the surname back to whom the text is about.
    const ours = introductions.findLast(
      ({ person }) => person !== STRANGER && this.#isShortForm(span, person),
    );
    return ours && this.#isDominant(ours.person, span, ahead) ? ours : latest;
  }

  /** Whether the text introduces this person first and far more often than strangers of the surname. */
  #isDominant(person: PersonIndex, span: NameSpan, ahead: Slots): boolean {
    const all = this.#under(span, ahead);
    let strangers = this.#strangers.get(all);
    if (strangers === undefined)
      this.#strangers.set(all, (strangers = all.filter((each) => each.person === STRANGER).length));
    return all[0]?.person === person && all.length - strangers >= DOMINANT * strangers;
  }

  #isShortForm(span: NameSpan, person: PersonIndex): boolean {
    return isShortFormOf(this.#article.flows[span.flow]!, span, person, this.#article.knowledge.names);
  }

  /** The one person whom later introductions make of these words; a stranger among them spoils it. */
  #only(span: NameSpan, ahead: Slots): Resolved | typeof STRANGER | null {
    const introductions = this.#under(span, ahead);
    let only: Introduction | null = null;
    let stranger = false;
    for (const introduction of introductions) {
      if (introduction.person === STRANGER) stranger = true;
      else if (this.#isShortForm(span, introduction.person)) {
        if (only && only.person !== introduction.person) return STRANGER;
        only ??= introduction;
      }
    }
    if (stranger && !(only && this.#isDominant(only.person, span, ahead))) return STRANGER;
    return only?.by ?? null;
  }

  /** "A. Merkel": hers when she is introduced and her name begins so; else a stranger's. */
  #afterInitial(span: NameSpan, slot: Introduction | null, slots: Slots, nothing: SpanResult): SpanResult {
    const { flows, knowledge } = this.#article;
    const tokens = flows[span.flow]!;
    const initial = tokens.text.charAt(tokens.start[span.from - 1]!);
    if (slot?.by && knowledge.person(slot.person).name.startsWith(initial))
      return { ...nothing, veto: null, resolved: slot.by, how: 'introduced_before' };
    slots.open(tokens, span, { person: STRANGER, by: null }, knowledge.names);
    return nothing;
  }

  /** Title and surname: everyone with the surname who held the office then; null unless one is clearly meant. */
  #byTitle(span: NameSpan): Resolved | null {
    let found = this.#titled.get(span);
    if (found === undefined) this.#titled.set(span, (found = this.#findByTitle(span)));
    return found;
  }

  #findByTitle(span: NameSpan): Resolved | null {
    const { flows, knowledge } = this.#article;
    const tokens = flows[span.flow]!;
    const titles = titlesBeside(span, this.#article);
    const fitting = shortHolders(tokens, span, knowledge.names).filter(({ person }) => {
      const fit = bestTitleFit(titles, this.#scorer.person(person), this.#article, this.#facts)?.fit;
      return fit === 'exact' || fit === 'likely' || fit === 'role';
    });
    if (fitting.length === 0) return null;
    const resolved = this.#scorer.resolve(clusterOf(span, 'title', fitting, this.#article), this.#company);
    return resolved.verdict === 'link' ? resolved : null;
  }
}
