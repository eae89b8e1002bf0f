// One question to the recogniser and its answer, in the form of the annotate command.
import type { Flow } from '../../src/article/model.ts';
import { readNow } from '../../src/article/read-article.ts';
import { encodeDate } from '../../src/knowledge/calendar.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Mention, PossibleMention } from '../../src/recognition/model.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { parseHtml } from './dom.ts';
import { splitFlows } from './text-flows.ts';

export interface Question {
  id: unknown;
  text?: string;
  html?: string;
  url?: string;
  date?: string | null;
  lang?: string | null;
}

interface Reading {
  isArticle: boolean;
  reason: string;
  title: string;
  date: string | null;
  lang: string | null;
  text: string;
  country: string | null;
  flows: { text: string; offset: number }[];
}

const isString = (value: unknown): value is string => typeof value === 'string';

/** Answers one question. Throws an Error with a sentence when it is not of the right form. */
export function annotate(question: Partial<Question>, knowledge: Knowledge): object {
  const { id, text, html, date, lang } = question;
  if (id === undefined) throw new Error('"id" is missing');
  if (isString(text) === isString(html))
    throw new Error('either "text" or "html" must be given, as a string');
  if (
    date != null &&
    !(isString(date) && /^\d{4}-\d\d-\d\d/.test(date) && encodeDate(date.slice(0, 10)) !== 0)
  )
    throw new Error('"date" must be YYYY-MM-DD');
  if (lang != null && !isString(lang)) throw new Error('"lang" must be a string');
  if (question.url != null && !isString(question.url)) throw new Error('"url" must be a string');
  const reading = isString(html) ? readHtml(html, question) : readText(text!, question);
  const { flows, country, ...article } = reading;
  const { mentions, possible } = recognise(
    { flows: flows.map((flow) => flow.text), date: article.date, lang: article.lang, country },
    knowledge,
  );
  const view = (mention: { flow: number; start: number; end: number }) => {
    const { offset, text: flow } = flows[mention.flow]!;
    return {
      start: offset + mention.start,
      end: offset + mention.end,
      text: flow.slice(mention.start, mention.end),
    };
  };
  return {
    id,
    article,
    mentions: mentions.map((mention) => ({ ...view(mention), ...mentionView(mention, knowledge) })),
    possible: possible.map((each) => ({ ...view(each), ...possibleView(each, knowledge) })),
  };
}

function readText(text: string, { date, lang }: Partial<Question>): Reading {
  const flows = splitFlows(text);
  return {
    isArticle: flows.length > 0,
    reason: flows.length > 0 ? 'plain_text' : 'no_text',
    title: flows[0]?.text.trim() ?? '',
    date: date?.slice(0, 10) ?? null,
    lang: lang ?? null,
    text,
    country: null,
    flows,
  };
}

function readHtml(html: string, { url, date, lang }: Partial<Question>): Reading {
  const now = new Date().toISOString().slice(0, 10);
  const { flows, published, modified: _, ...article } = readNow(parseHtml(html), { url: url ?? '', now });
  return {
    ...article,
    date: date?.slice(0, 10) ?? published?.date ?? null,
    lang: lang ?? article.lang,
    ...joinFlows(flows),
  };
}

/** One flow a line, and where each begins. */
function joinFlows(read: readonly Flow[]): Pick<Reading, 'text' | 'flows'> {
  const flows: Reading['flows'] = [];
  let offset = 0;
  for (const { text } of read) {
    flows.push({ text, offset });
    offset += text.length + 1;
  }
  return { text: read.map(({ text }) => text).join('\n'), flows };
}

/** A person as annotate shows one. */
export function personView(person: number, knowledge: Knowledge): object {
  const { name, qid, wikipedia, otherNames } = knowledge.person(person);
  return { id: qid ?? name, name, qid, wikipedia, otherNames };
}

function officeView(office: Mention['office'], knowledge: Knowledge): object | null {
  if (office === null) return null;
  const { office: index, start, end } = knowledge.term(office.term);
  const { title, jurisdiction } = knowledge.office(index);
  const { code } = knowledge.jurisdiction(jurisdiction);
  // The contract knows four states; what is only possible is not known.
  const status = office.status === 'possibly at date' ? 'unknown' : office.status;
  return { title, jurisdiction: code, start, end, status };
}

function mentionView({ kind, person, office, score, reasons }: Mention, knowledge: Knowledge): object {
  return {
    kind,
    person: personView(person, knowledge),
    office: officeView(office, knowledge),
    score,
    reasons,
  };
}

function possibleView({ candidates }: PossibleMention, knowledge: Knowledge): object {
  return {
    candidates: candidates.map(({ person, score, reasons }) => ({
      person: personView(person, knowledge),
      score,
      reasons,
    })),
  };
}
