import type { Objection } from './rule.ts';

/** "the presidents", "two ministers": several people. */
export const plural: Objection = ({ phrase }) => (phrase.plural ? 'plural' : null);
