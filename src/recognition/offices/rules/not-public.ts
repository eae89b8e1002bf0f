import type { Objection } from './rule.ts';

/** "president of the club", "company president", "FIFA president". */
export const notPublic: Objection = ({ phrase }) =>
  phrase.alien && phrase.owner < 0 && phrase.meaning.use !== 'counterpart' ? 'not_public' : null;
