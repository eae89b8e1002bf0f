// Every target, for `npm test` and `npm run fuzz`.
import { choices } from './choices.ts';
import { linkedData } from './linked-data.ts';
import { liveAnswers } from './live-answers.ts';
import { messages } from './messages.ts';
import { packs } from './packs.ts';
import { pages } from './pages.ts';
import type { Target } from './target.ts';
import { textMap } from './text-map.ts';
import { words } from './words.ts';

export const TARGETS: readonly Target[] = [
  ...textMap,
  ...words,
  ...pages,
  ...linkedData,
  ...packs,
  ...choices,
  ...messages,
  ...liveAnswers,
];
