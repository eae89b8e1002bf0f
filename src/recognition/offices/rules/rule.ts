// The form of the rules that keep an office phrase from being taken for its holder.
import type { Tokens } from '../../tokens.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import type { Scene } from '../scene.ts';

export interface View {
  phrase: OfficePhrase;
  tokens: Tokens;
  scene: Scene;
}

/** Why the phrase means nobody in particular, in snake_case for `explain`; null: this rule has nothing against it. */
export type Objection = (view: View) => string | null;
