import type { Category } from '../platform/messages.ts';
import { translateOr } from '../platform/translate.ts';

/** A category's name, as a heading. */
export function categoryName(category: Category): string {
  return translateOr(`category_${category.replace('-', '_')}`, category);
}
