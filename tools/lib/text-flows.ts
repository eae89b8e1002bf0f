// Plain text → flows, with the offset of each in the text.

export interface TextFlow {
  text: string;
  /** UTF-16 offset in the whole text. */
  offset: number;
}

/** Lines of a text wrapped by hand are about this long; its paragraphs are set apart by empty lines. */
const WRAPPED = { shortest: 40, longest: 100, fewestLines: 4 };

/** One flow per paragraph: per line, or, in a text wrapped by hand, per block between empty lines. */
export function splitFlows(text: string): TextFlow[] {
  const separator = isWrapped(text) ? /\n[ \t]*\n\s*/g : /\s*\n\s*/g;
  const flows: TextFlow[] = [];
  let from = 0;
  const add = (to: number) => {
    if (text.slice(from, to).trim() !== '') flows.push({ text: text.slice(from, to), offset: from });
  };
  for (const match of text.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return flows;
}

/** Most lines within a paragraph are of similar, moderate length and end in the middle of a sentence. */
function isWrapped(text: string): boolean {
  let lines = 0;
  let wrapped = 0;
  for (const block of text.split(/\n[ \t]*\n/)) {
    const inner = block.trim().split('\n').slice(0, -1);
    lines += inner.length;
    for (const line of inner) {
      const { length } = line.trim();
      if (length >= WRAPPED.shortest && length <= WRAPPED.longest && !/[.!?:"”’]$/.test(line.trim()))
        wrapped++;
    }
  }
  return lines >= WRAPPED.fewestLines && wrapped >= lines * 0.7;
}
