import { categoryName } from '../components/category-name.ts';
import type { Category } from '../platform/messages.ts';
import { DEFAULTS } from '../platform/settings.ts';
import { translate } from '../platform/translate.ts';
import { Check, Section, type SectionProps } from './form.tsx';

/** Who is highlighted. */
export function RolesSection({ settings, change }: SectionProps) {
  return (
    <Section id="roles" title={translate('section_roles')}>
      <div class="grid-of-choices">
        {(Object.keys(DEFAULTS.categories) as Category[]).map((category) => (
          <Check
            key={category}
            label={categoryName(category)}
            checked={settings.categories[category]}
            onChange={(on) => change(({ categories }) => ({ categories: { ...categories, [category]: on } }))}
          />
        ))}
      </div>
      <Check
        label={translate('show_former')}
        checked={settings.showFormer}
        onChange={(showFormer) => change(() => ({ showFormer }))}
      />
    </Section>
  );
}
