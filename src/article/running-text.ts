// How much running text a page holds, by a look at its paragraphs only.

export interface RunningText {
  /** Letters in the paragraphs of the element that holds most of them. */
  best: number;
  /** Letters in all paragraphs, and how many of these there are. */
  all: number;
  paragraphs: number;
}

/** More paragraphs than these tell nothing new. */
const MOST = 600;
const FEWEST_LETTERS = 60;
const OUTSIDE =
  /(?:^|[\s_-])(?:comments?|nav|menu|footer|cookies?|consent|related|sidebar|teasers?|newsletter|promo|modal|popup)(?:[\s_-]|$)/i;
const OUTSIDE_TAGS = /^(?:nav|footer|aside|form|dialog|noscript|template)$/;
const LETTERS_PER_CJK = 2.5;

/** Looks at the paragraphs of a page. */
export function runningText(document: Document): RunningText {
  const groups = new Map<Element, number>();
  const result = { best: 0, all: 0, paragraphs: 0 };
  let lastParent: Element | null = null;
  let outside = false;
  const add = (element: Element) => {
    const parent = element.parentElement;
    if (!parent) return;
    if (parent !== lastParent) {
      lastParent = parent;
      outside = isOutside(parent);
    }
    if (outside) return;
    const size = sizeOf(element);
    if (size < FEWEST_LETTERS) return;
    result.all += size;
    result.paragraphs++;
    for (let group: Element | null = parent, i = 0; group && i < 3; group = group.parentElement, i++)
      groups.set(group, (groups.get(group) ?? 0) + size);
  };
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MOST; i++) add(paragraphs[i]!);
  if (result.all < 500) {
    const breaks = document.getElementsByTagName('br');
    let last: Element | null = null;
    for (let i = 0; i < breaks.length && i < MOST; i++) {
      const parent = breaks[i]!.parentElement;
      if (parent && parent !== last && parent.localName !== 'p') add((last = parent));
    }
  }
  for (const size of groups.values()) if (size > result.best) result.best = size;
  return result;
}

function isOutside(element: Element): boolean {
  for (let at: Element | null = element, i = 0; at && i < 15; at = at.parentElement, i++) {
    if (at.localName === 'body') return false;
    if (OUTSIDE_TAGS.test(at.localName) || OUTSIDE.test(at.getAttribute('class') ?? '')) return true;
  }
  return false;
}

function sizeOf(paragraph: Element): number {
  const text = paragraph.textContent ?? '';
  if (text.length < 24) return 0;
  let links = 0;
  for (let child = paragraph.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'a') links += child.textContent?.length ?? 0;
  const plain = text.trim().length - links;
  if (plain < 0.6 * text.length - links) return 0;
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text) ? plain * LETTERS_PER_CJK : plain;
}
