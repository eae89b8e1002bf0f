import type { ComponentChildren } from 'preact';
import { type MessageKey, translate } from '../platform/translate.ts';

const SLOT = '\uE000';

/** A message with an element in the place of its last placeholder: "succeeded by $1" with a button for the name. */
export function rich(key: MessageKey, texts: string[], element: ComponentChildren): ComponentChildren {
  const [before, after] = translate(key, ...texts, SLOT).split(SLOT);
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}
