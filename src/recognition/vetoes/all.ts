import type { Article } from '../article.ts';
import type { NameSpan } from '../span.ts';
import { credit } from './credit.ts';
import { givenNameBefore } from './given-name-before.ts';
import { glued } from './glued.ts';
import { month } from './month.ts';
import { nameGoesOn } from './name-goes-on.ts';
import { noNameWord } from './no-name-word.ts';
import { placeBefore } from './place-before.ts';
import { theBefore } from './the-before.ts';
import { thingAfter } from './thing-after.ts';
import { thingBefore } from './thing-before.ts';
import type { Veto } from './veto.ts';

const VETOES = [
  glued,
  noNameWord,
  thingAfter,
  thingBefore,
  theBefore,
  placeBefore,
  givenNameBefore,
  nameGoesOn,
  credit,
  month,
];

/** The first veto against a span, or null. */
export function vetoOf(span: NameSpan, article: Article): Veto | null {
  for (const rule of VETOES) {
    const veto = rule(span, article);
    if (veto) return veto;
  }
  return null;
}
