// The tokeniser and the recogniser behind it: text that anybody may have written.
import fc from 'fast-check';
import { recognise } from '../../../src/recognition/recognise.ts';
import { tokenise, tokenText } from '../../../src/recognition/tokens.ts';
import { fixturePack } from '../../fixtures/knowledge/fixture.ts';
import { must, mustBeQuick, target } from './target.ts';
import { hostileText, piece } from './values.ts';

const knowledge = fixturePack();

function checkTokens(text: string): void {
  const tokens = tokenise(text, knowledge.names);
  let before = 0;
  for (let i = 0; i < tokens.count; i++) {
    const [start, end] = [tokens.start[i]!, tokens.end[i]!];
    must(start >= before && end > start && end <= text.length, `token ${i} lies at ${start}–${end}`);
    must(tokenText(tokens, i) === text.slice(start, end), `token ${i} has another text`);
    before = end;
  }
}

const input = fc.record({
  flows: fc.array(hostileText, { maxLength: 6 }),
  date: fc.option(
    fc.oneof(
      fc.constantFrom('2021-03-04', '2023-09-08', '9999-99-99', '0000-00-00'),
      fc.string({ maxLength: 10 }),
    ),
  ),
  lang: fc.option(fc.oneof(fc.constantFrom('en', 'de-DE', 'ar', '-', '_'), fc.string({ maxLength: 8 }))),
  country: fc.option(fc.oneof(fc.constantFrom('US', 'RU', '__'), fc.string({ maxLength: 4 }))),
  refused: fc.array(fc.oneof(hostileText, fc.constantFrom('Q6279', 'Q6279\tbiden', '\t', '')), {
    maxLength: 3,
  }),
});

type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

/** Mentions lie inside their flow, in order, apart from one another, and name somebody of the pack. */
function checkRecognition(given: Input): void {
  const { mentions, possible } = recognise(given, knowledge);
  let before = { flow: 0, end: 0 };
  for (const { flow, start, end, person, score } of mentions) {
    const text = given.flows[flow];
    must(
      text !== undefined && start >= 0 && end > start && end <= text.length,
      'a mention lies outside its flow',
    );
    must(flow > before.flow || start >= before.end, 'mentions overlap or are out of order');
    must(person >= 0 && person < knowledge.persons, 'a mention of nobody');
    must(Number.isFinite(score), 'a mention without a score');
    must(/\p{L}/u.test(text.slice(start, end)), 'a mention without a letter');
    before = { flow, end };
  }
  for (const { flow, start, end } of possible)
    must(start >= 0 && end > start && end <= given.flows[flow]!.length, 'a possible name outside its flow');
}

/** Words that are nobody's name: consonants only. */
const nobody = fc
  .array(fc.string({ unit: fc.constantFrom(...'bcdfgklmnpqrstvwxz'), minLength: 5, maxLength: 12 }), {
    maxLength: 40,
  })
  .map((words) => words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' '));

export const words = [
  target('Tokeniser: any text', 2000, fc.oneof(hostileText, fc.string({ unit: 'binary' })), checkTokens),
  target('Recognition: any text, date, language and country', 500, input, checkRecognition),
  target('Recognition: nobody in text that names nobody', 300, nobody, (text) => {
    const { mentions } = recognise(
      { flows: [text], date: '2021-03-04', lang: 'en', country: 'US', refused: [] },
      knowledge,
    );
    must(mentions.length === 0, 'somebody was found');
  }),
  target('Recognition: one piece repeated 50,000 times', 12, fc.oneof(piece, hostileText), (part) => {
    const text = part.repeat(Math.ceil(50_000 / Math.max(1, part.length))).slice(0, 100_000);
    mustBeQuick(8000, JSON.stringify(part), () =>
      recognise({ flows: [text], date: '2021-03-04', lang: 'en', country: 'US', refused: [] }, knowledge),
    );
  }),
];
