// An article's text in, mentions and cast out: the recogniser's answer after everything the reader has chosen.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleAnswer, CastMember, MentionView, WorkerMessages } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { isListed } from '../platform/sites.ts';
import type { Mention } from '../recognition/model.ts';
import { recognise } from '../recognition/recognise.ts';
import { besideNames } from './beside-name.ts';
import { castMember, categoryOf, weigh } from './cast.ts';
import { findOwnPeople, ownCastMember, ownOfKey } from './own-people.ts';
import { keyOfPerson } from './person-keys.ts';

type Request = WorkerMessages['recognise']['request'];

/**
 * Reads an article for a reader.
 * @param host of the page, for what the reader has said about single sites; '' for our own pages.
 * @param today what the reader's own people are dated by when the article has no date.
 */
export function readText(
  request: Request,
  knowledge: Knowledge,
  settings: Settings,
  host: string,
  today: string,
): ArticleAnswer {
  const { flows, date, lang, country } = request;
  const refused = refusals(settings, host);
  const { mentions, possible } = recognise({ flows, date, lang, country, refused }, knowledge);
  const own = findOwnPeople(flows, settings.ownPeople).filter(
    ({ key }) => !settings.muted.some((muted) => muted.key === key),
  );
  const wanted = mentions.filter(
    (mention) => isWanted(mention, knowledge, settings) && !own.some((other) => overlap(mention, other)),
  );
  const found = [...wanted.map((mention) => mentionView(mention, knowledge)), ...own].sort(
    (a, b) => a.flow - b.flow || a.start - b.start,
  );
  const beside = besideNames(found, flows);
  const views = found.map((view) => (beside.has(view) ? { ...view, besideName: true as const } : view));
  return {
    mentions: views,
    possible: possible
      .filter((name) => !own.some((other) => overlap(name, other)))
      .map(({ flow, start, end, candidates }) => ({
        flow,
        start,
        end,
        text: flows[flow]!.slice(start, end),
        candidates: candidates.map(({ person, reasons }) => ({
          key: keyOfPerson(knowledge, person),
          name: knowledge.person(person).name,
          office: officeTitle(knowledge, person, date ?? today),
          reasons,
        })),
      })),
    cast: castOf(views, wanted, flows, knowledge, settings, date ?? today),
  };
}

/** Muted people, and the words the reader has said do not mean somebody on this site, as the recogniser takes them. */
function refusals(settings: Settings, host: string): string[] {
  return [
    ...settings.muted.map(({ key }) => key),
    ...settings.corrections
      .filter((correction) => correction.host === undefined || isListed([correction.host], host))
      .map(({ key, words }) => `${key}\t${words}`),
  ];
}

function isWanted({ person, office }: Mention, knowledge: Knowledge, settings: Settings): boolean {
  // Somebody who took office only later was as little an official on the article's date as one who had left.
  if (!settings.showFormer && (office?.status === 'former' || office?.status === 'later')) return false;
  return settings.categories[categoryOf(knowledge, person, office)];
}

interface Place {
  flow: number;
  start: number;
  end: number;
}

const overlap = (a: Place, b: Place) => a.flow === b.flow && a.start < b.end && b.start < a.end;

function mentionView(mention: Mention, knowledge: Knowledge): MentionView {
  const { flow, start, end, kind, person, score, reasons } = mention;
  return { flow, start, end, kind, key: keyOfPerson(knowledge, person), score, reasons };
}

function officeTitle(knowledge: Knowledge, person: number, date: string): string {
  const office = knowledge.officeAt(person, date);
  return office ? knowledge.office(knowledge.termOffice(office.term)).title : '';
}

function castOf(
  views: readonly MentionView[],
  wanted: readonly Mention[],
  flows: readonly string[],
  knowledge: Knowledge,
  settings: Settings,
  day: string,
): CastMember[] {
  const members = new Map<string, { member: CastMember; mentions: MentionView[] }>();
  const packed = new Map<string, Mention>();
  for (const mention of wanted) {
    const key = keyOfPerson(knowledge, mention.person);
    // A name is shown with the office that says most about its bearer, a phrase with the office it names.
    if (!packed.has(key) || (packed.get(key)!.kind === 'office' && mention.kind === 'name'))
      packed.set(key, mention);
  }
  for (const view of views) {
    if (view.besideName) continue;
    const known = members.get(view.key);
    if (known) known.mentions.push(view);
    else {
      const mention = packed.get(view.key);
      const member = mention
        ? castMember(knowledge, mention.person, mention.office)
        : ownCastMember(ownOfKey(settings.ownPeople, view.key)!, day);
      members.set(view.key, { member, mentions: [view] });
    }
  }
  return weigh(
    [...members.values()],
    flows.map((flow) => flow.length),
  );
}
