// News-like text of our own making: articles with a cast of officials introduced by title and full name and then
// called by surname, private people between them, and the long stretches without any name that news is made of.
// Deterministic: the same pack and seed give the same text.

import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { PersonIndex } from '../../src/knowledge/model.ts';
import { ROLES } from '../../src/knowledge/roles.ts';

/** The day on which the made-up articles appear. */
export const BENCH_DATE = '2019-06-03';

export interface Planted {
  flow: number;
  start: number;
  end: number;
  person: PersonIndex;
}

export interface BenchText {
  flows: string[];
  words: number;
  planted: Planted[];
}

const GIVEN = [
  'Ellen',
  'Tomas',
  'Ruth',
  'Viktor',
  'Nadia',
  'Paul',
  'Irene',
  'Oskar',
  'Lena',
  'Marcus',
  'Joan',
  'Felix',
];
const FAMILY = [
  'Hollister',
  'Brandvold',
  'Okonjo',
  'Terzić',
  'Wexford',
  'Lindqvist',
  'Abara',
  'Castellane',
  'Durrow',
];

// {T} title and full name, {F} full name, {S} surname of the same cast member, {P} a private person.
const WITH_NAMES = [
  '{T} said on Monday that the talks would resume next week, and that nothing had been ruled out.',
  'According to two people who were in the room, {S} asked for more time before the vote.',
  'Asked about the figures, {S} declined to comment and referred reporters to the ministry.',
  '{F} had told the committee in March that the costs were under review.',
  '“We will look at every proposal on the table,” {S} told reporters after the meeting.',
  'Critics, among them the analyst {P}, said that {S}’s plan came too late for the towns on the coast.',
  '{P}, who runs a bakery near the station, said she had not heard from the council since the flood.',
  'A spokesman for {F} confirmed the visit but gave no details of the agenda.',
  'The trade unions, led by {P}, welcomed the decision; {S} called it a first step.',
];
const WITHOUT_NAMES = [
  'The measure, which passed its first reading in the spring, would raise the threshold for small businesses and delay the new rules by a year.',
  'Residents had complained for months about the noise, the dust and the lorries that pass the school every morning before eight.',
  'Prices rose by two per cent in May, less than economists had expected, while wages in the public sector stood still for the third month in a row.',
  'It was not immediately clear how many people were affected, or when the repairs to the bridge would be finished.',
  'Officials said that the report would be published in full once the names of witnesses had been removed.',
  'The harbour, once among the busiest in the region, has lost two thirds of its traffic since the canal was widened.',
  'In the north of the country the rain is expected to last until Thursday, with local flooding along the rivers.',
  'Shares fell slightly in early trading and recovered after the central bank left its rate unchanged.',
];

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

interface CastMember {
  person: PersonIndex;
  full: string;
  short: string;
  title: string;
}

/** Officials in senior office on the day whose follow-up name is the last word of their name. */
function candidates(knowledge: Knowledge): CastMember[] {
  const cast: CastMember[] = [];
  for (let person = 0; person < knowledge.persons; person++) {
    if (knowledge.prominence(person) < 60) continue;
    const held = knowledge.officeAt(person, BENCH_DATE);
    if (held?.status !== 'at date' || ROLES[knowledge.termRole(held.term)].rank > 6) continue;
    const full = knowledge.person(person).name;
    const words = full.split(' ');
    if (words.length !== 2 || !/^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(full)) continue;
    const last = knowledge.names.token(words[1]!.toLowerCase());
    let follows = false;
    for (
      let form = knowledge.names.shortFrom(last);
      last >= 0 && form < knowledge.names.shortTo(last);
      form++
    )
      follows ||= knowledge.names.formPerson(form) === person && knowledge.names.formLength(form) === 1;
    if (follows)
      cast.push({
        person,
        full,
        short: words[1]!,
        title: knowledge.office(knowledge.termOffice(held.term)).title,
      });
  }
  return cast;
}

/** One paragraph, with the places of the names in it. */
function paragraph(cast: readonly CastMember[], next: () => number, introduced: Set<CastMember>) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const names: { start: number; end: number; person: PersonIndex }[] = [];
  let text = '';
  for (let sentence = 0; sentence < 4; sentence++) {
    const template = pick(next() < 0.4 ? WITH_NAMES : WITHOUT_NAMES);
    const member = pick(cast);
    if (text) text += ' ';
    for (const piece of template.split(/(\{[A-Z]\})/)) {
      const start = text.length;
      if (piece === '{P}') text += `${pick(GIVEN)} ${pick(FAMILY)}`;
      else if (!/^\{[TFS]\}$/.test(piece)) text += piece;
      else {
        const first = !introduced.has(member);
        introduced.add(member);
        const lead = first || piece === '{T}' ? `${member.title.replace(/^./, (c) => c.toUpperCase())} ` : '';
        text += lead + (first || piece !== '{S}' ? member.full : member.short);
        names.push({ start: start + lead.length, end: text.length, person: member.person });
      }
    }
  }
  return { text, names };
}

/**
 * Makes about `words` words of text, in articles of twenty paragraphs.
 * @param knowledge the full pack, from which casts are drawn
 */
export function makeText(knowledge: Knowledge, words: number, seed = 1): BenchText {
  const everyone = candidates(knowledge);
  const next = random(seed);
  const made: BenchText = { flows: [], words: 0, planted: [] };
  let cast: CastMember[] = [];
  let introduced = new Set<CastMember>();
  while (made.words < words) {
    if (made.flows.length % 20 === 0) {
      const surnames = new Map(
        Array.from({ length: 5 }, () => everyone[Math.floor(next() * everyone.length)]!).map((m) => [
          m.short,
          m,
        ]),
      );
      cast = [...surnames.values()];
      introduced = new Set();
    }
    const { text, names } = paragraph(cast, next, introduced);
    for (const name of names) made.planted.push({ flow: made.flows.length, ...name });
    made.flows.push(text);
    made.words += countWords(text);
  }
  return made;
}
