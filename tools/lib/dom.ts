// HTML text → Document, for the tools and tests that read pages without a browser.
//
// parse5 builds the tree and linkedom carries it. linkedom's own parser does not repair broken HTML as browsers do
// (unclosed paragraphs, tables with stray text, nested links), so flows read from its trees differ from what the
// extension reads in the page; parse5 follows the HTML standard.
import { DOMParser } from 'linkedom';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser } from 'parse5';

type TreeNode = DefaultTreeAdapterMap['node'];
type TreeElement = DefaultTreeAdapterMap['element'];

/** Chromium's parser nests no deeper: further elements become siblings. */
const DEEPEST = 512;

interface OpenElements {
  stackTop: number;
  hasInDynamicScope(tag: number, scope: Set<number>): boolean;
}

/** Parses with a bounded look upwards: unbounded, 100,000 open elements would cost the square of that. */
function parseTree(html: string): DefaultTreeAdapterMap['document'] {
  const parser = new Parser<DefaultTreeAdapterMap>({ scriptingEnabled: true });
  const open = parser.openElements as unknown as OpenElements;
  const search = open.hasInDynamicScope;
  open.hasInDynamicScope = function (tag, scope) {
    return this.stackTop > 4 * DEEPEST ? false : search.call(this, tag, scope);
  };
  // A browser replaces halves of characters before it parses; parse5 stumbles over two in a row.
  parser.tokenizer.write(html.replace(/\p{Cs}/gu, '\ufffd'), true);
  return parser.document;
}

const isElement = (node: TreeNode): node is TreeElement => 'tagName' in node;

function makeElement(document: Document, element: TreeElement): Element {
  const made = element.namespaceURI.endsWith('/svg')
    ? document.createElementNS('http://www.w3.org/2000/svg', element.tagName)
    : document.createElement(element.tagName);
  for (const { name, value } of element.attrs) {
    // linkedom keeps attributes in a linked list; a name it refuses is one a page cannot mean anything by.
    try {
      made.setAttribute(name, value);
    } catch {}
  }
  return made;
}

/** The children a browser would show: of a declarative shadow root's template, those of the root. */
function shadowTemplate(element: TreeElement): TreeElement | undefined {
  return element.childNodes.find(
    (child): child is TreeElement =>
      isElement(child) &&
      child.tagName === 'template' &&
      child.attrs.some(({ name, value }) => name === 'shadowrootmode' && value === 'open'),
  );
}

interface Pending {
  from: TreeNode[];
  to: Node;
  depth: number;
}

/**
 * Parses HTML as a browser with scripting would, broken or deeply nested as it may be.
 * `<noscript>` holds text, open declarative shadow roots are attached, and nesting stops at 512 levels.
 */
export function parseHtml(html: string): Document {
  const document = new DOMParser().parseFromString('', 'text/html') as unknown as Document;
  while (document.firstChild) document.removeChild(document.firstChild);
  const pending: Pending[] = [{ from: parseTree(html).childNodes, to: document, depth: 0 }];
  for (let work = pending.pop(); work; work = pending.pop()) {
    for (const node of work.from) {
      if (defaultTreeAdapter.isTextNode(node)) work.to.appendChild(document.createTextNode(node.value));
      else if (isElement(node)) pending.push(...convert(document, node, work));
    }
  }
  return document;
}

/** Appends one element and answers what is to be appended below it. */
function convert(document: Document, element: TreeElement, { to, depth }: Pending): Pending[] {
  const made = makeElement(document, element);
  to.appendChild(made);
  if (element.tagName === 'template') return [];
  const next: Pending[] = [];
  const shadow = shadowTemplate(element);
  if (shadow && 'content' in shadow) {
    const root = made.attachShadow({ mode: 'open' });
    next.push({ from: (shadow as DefaultTreeAdapterMap['template']).content.childNodes, to: root, depth });
  }
  const children = shadow ? element.childNodes.filter((child) => child !== shadow) : element.childNodes;
  const deep = depth >= DEEPEST;
  if (children.length) next.push({ from: children, to: deep ? to : made, depth: deep ? depth : depth + 1 });
  return next;
}
