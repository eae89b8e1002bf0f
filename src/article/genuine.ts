// Properties of the DOM itself, where a page may put something else in their place: a document answers with a form
// called "body", a form with its field called "id" or "parentElement". Search forms with such fields are everywhere.

/** The property that the browser defines, whatever the page has named like it. */
export function genuine<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  const prototype = Object.getPrototypeOf(object) as object;
  // What stands in for a DOM may hold its methods itself.
  return key in prototype ? (Reflect.get(prototype, key, object) as T[K]) : object[key];
}

/** The element's name; only a form can say anything but a string. */
export const tagOf = (element: Element): string =>
  typeof element.localName === 'string' ? element.localName : 'form';

export const attribute = (element: Element, name: string): string | null =>
  typeof element.getAttribute === 'function'
    ? element.getAttribute(name)
    : genuine(element, 'getAttribute').call(element, name);

const isForm = (node: Node): boolean => 'localName' in node && tagOf(node as Element) === 'form';

export const parentOf = (element: Element): Element | null =>
  tagOf(element) === 'form' ? genuine(element, 'parentElement') : element.parentElement;

export const firstOf = (node: Node): Node | null =>
  isForm(node) ? genuine(node, 'firstChild') : node.firstChild;

export const nextOf = (node: Node): Node | null =>
  isForm(node) ? genuine(node, 'nextSibling') : node.nextSibling;

export const bodyOf = (document: Document): HTMLElement | null => genuine(document, 'body');

export const rootOf = (document: Document): HTMLElement | null => genuine(document, 'documentElement');

export const select = (document: Document, selector: string): Element | null =>
  genuine(document, 'querySelector').call(document, selector);

export const selectAll = (document: Document, selector: string): NodeListOf<Element> =>
  genuine(document, 'querySelectorAll').call(document, selector);

export const byTag = (document: Document, tag: string): HTMLCollectionOf<Element> =>
  genuine(document, 'getElementsByTagName').call(document, tag);
